// An HTTP server that takes every upload and keeps nothing but its name, size and MD5: as fast as
// the loopback interface, so that what is measured is the client. It speaks as much S3 as curl,
// rclone, s5cmd and the AWS CLI need to upload a file: PUT, POST of a form, HEAD, an empty list.
// It believes everything and checks no signature.
//
// A first line on stdout is its port, on 127.0.0.1. Each line on stdin is answered with one line
// in JSON of what was stored since the line before, and begins anew; when stdin closes, it ends.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_OBJECTS 100000
#define MOST_PATH 512
#define MOST_HEAD 65536  // bytes of a request's head, and of a form before its file

struct object {
    char path[MOST_PATH], etag[40];
    long long size;
};

static struct object *objects;
static int object_count;
static pthread_mutex_t objects_lock = PTHREAD_MUTEX_INITIALIZER;

struct connection {
    int socket;
    char buffer[MOST_HEAD + 1];
    long long filled;  // bytes of the buffer that hold what was received
};

static void store(const char *path, const char *etag, long long size) {
    pthread_mutex_lock(&objects_lock);
    if (object_count < MOST_OBJECTS) {
        struct object *object = &objects[object_count++];
        snprintf(object->path, sizeof object->path, "%s", path);
        snprintf(object->etag, sizeof object->etag, "%s", etag);
        object->size = size;
    }
    pthread_mutex_unlock(&objects_lock);
}

static int find(const char *path, struct object *found) {
    pthread_mutex_lock(&objects_lock);
    int at = object_count - 1;
    while (at >= 0 && strcmp(objects[at].path, path)) at--;
    if (at >= 0) *found = objects[at];
    pthread_mutex_unlock(&objects_lock);
    return at >= 0;
}

// Whether there is more; it is appended, and a NUL to it.
static int receive(struct connection *connection) {
    long long space = MOST_HEAD - connection->filled;
    if (space == 0) return 0;
    ssize_t count = recv(connection->socket, connection->buffer + connection->filled, space, 0);
    if (count <= 0) return 0;
    connection->filled += count;
    connection->buffer[connection->filled] = 0;
    return 1;
}

static void forget(struct connection *connection, long long count) {
    connection->filled -= count;
    memmove(connection->buffer, connection->buffer + count, connection->filled + 1);
}

// The place behind `sign` in what was received from `start` on, receiving more as needed.
static char *receive_until(struct connection *connection, long long start, const char *sign) {
    for (;;) {
        char *from = connection->buffer + start;
        char *at = memmem(from, connection->filled - start, sign, strlen(sign));
        if (at) return at + strlen(sign);
        if (!receive(connection)) return NULL;
    }
}

// The value of a header, or "". Good until the next call in this thread.
static const char *header(const char *head, const char *name) {
    static _Thread_local char value[1024];
    value[0] = 0;
    for (const char *line = strstr(head, "\r\n"); line; line = strstr(line, "\r\n")) {
        line += 2;
        if (strncasecmp(line, name, strlen(name)) == 0 && line[strlen(name)] == ':') {
            sscanf(line + strlen(name) + 1, " %1023[^\r]", value);
            break;
        }
    }
    return value;
}

// A Content-MD5 as the ETag of S3: base64 in, hex out. Without one, any ETag.
static void etag_of(const char *base64, char *etag) {
    static const char digits[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    strcpy(etag, "00000000000000000000000000000000");
    if (strlen(base64) != 24) return;
    unsigned bits = 0, held = 0, written = 0;
    for (int i = 0; i < 22; i++) {
        const char *digit = strchr(digits, base64[i]);
        if (digit == NULL) return;
        bits = bits << 6 | (digit - digits);
        held += 6;
        if (held >= 8 && written < 16) {
            held -= 8;
            sprintf(etag + 2 * written++, "%02x", bits >> held & 0xff);
        }
    }
}

static int answer(int socket, const char *status, const char *headers, const char *body) {
    char text[2048];
    int length = snprintf(text, sizeof text,
                          "HTTP/1.1 %s\r\nServer: sink\r\nx-amz-request-id: 1\r\n%s\r\n%s",
                          status, headers, body);
    return send(socket, text, length, MSG_NOSIGNAL) == length;
}

static int answer_with_body(int socket, const char *status, const char *body) {
    char headers[128];
    snprintf(headers, sizeof headers, "Content-Type: application/xml\r\nContent-Length: %zu\r\n",
             strlen(body));
    return answer(socket, status, headers, body);
}

static int discard(struct connection *connection, long long count) {
    long long here = count < connection->filled ? count : connection->filled;
    forget(connection, here);
    count -= here;
    while (count > 0) {  // MSG_TRUNC: nothing is copied
        ssize_t gone = recv(connection->socket, NULL, count, MSG_TRUNC);
        if (gone <= 0) return 0;
        count -= gone;
    }
    return 1;
}

// The size of the file in a form: what lies between its part's head and the last boundary.
static long long file_size(struct connection *connection, const char *type, long long length) {
    const char *boundary = strstr(type, "boundary=");
    if (boundary == NULL) return -1;
    long long trailer = strlen("\r\n----\r\n") + strlen(boundary + strlen("boundary="));
    char *part = receive_until(connection, 0, "name=\"file\"");
    if (part == NULL) return -1;
    char *file = receive_until(connection, part - connection->buffer, "\r\n\r\n");
    return file == NULL ? -1 : length - (file - connection->buffer) - trailer;
}

// One request. Whether another may follow.
static int serve_request(struct connection *connection) {
    char method[16], path[MOST_PATH], etag[40], headers[256];
    char *end = receive_until(connection, 0, "\r\n\r\n");
    if (end == NULL) return 0;
    char head[MOST_HEAD + 1];
    long long head_length = end - connection->buffer;
    memcpy(head, connection->buffer, head_length);
    head[head_length] = 0;
    forget(connection, head_length);
    if (sscanf(head, "%15s %511[^ ?]", method, path) != 2) return 0;
    int socket = connection->socket;
    long long length = atoll(header(head, "Content-Length"));
    if (*header(head, "Transfer-Encoding")) {
        answer_with_body(socket, "411 Length Required", "<Error/>");
        return 0;
    }
    if (strcasecmp(header(head, "Expect"), "100-continue") == 0 &&
        send(socket, "HTTP/1.1 100 Continue\r\n\r\n", 25, MSG_NOSIGNAL) != 25)
        return 0;

    if (strcmp(method, "PUT") == 0) {
        long long size = length;
        if (*header(head, "x-amz-decoded-content-length"))  // sent in signed pieces
            size = atoll(header(head, "x-amz-decoded-content-length"));
        if (!discard(connection, length)) return 0;
        etag_of(header(head, "Content-MD5"), etag);
        if (strchr(path + 1, '/')) store(path, etag, size);  // else it is a bucket
        snprintf(headers, sizeof headers, "ETag: \"%s\"\r\nContent-Length: 0\r\n", etag);
        return answer(socket, "200 OK", headers, "");
    }
    if (strcmp(method, "POST") == 0) {
        long long size = file_size(connection, header(head, "Content-Type"), length);
        if (size < 0 || !discard(connection, length)) return 0;
        store(path, "", size);
        return answer_with_body(socket, "201 Created", "<PostResponse/>");
    }
    if (!discard(connection, length)) return 0;
    if (strcmp(method, "HEAD") == 0) {
        struct object found;
        if (!strchr(path + 1, '/')) return answer(socket, "200 OK", "Content-Length: 0\r\n", "");
        if (!find(path, &found))
            return answer(socket, "404 Not Found", "Content-Length: 0\r\n", "");
        snprintf(headers, sizeof headers,
                 "ETag: \"%s\"\r\nContent-Length: %lld\r\nContent-Type: image/jpeg\r\n"
                 "Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT\r\n", found.etag, found.size);
        return answer(socket, "200 OK", headers, "");
    }
    return answer_with_body(socket, "200 OK",
                            "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                            "<KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys>"
                            "<IsTruncated>false</IsTruncated></ListBucketResult>");
}

static void *serve(void *argument) {
    struct connection *connection = argument;
    while (serve_request(connection)) continue;
    close(connection->socket);
    free(connection);
    return NULL;
}

static void *accept_all(void *argument) {
    int listener = *(int *)argument, yes = 1;
    for (;;) {
        int socket = accept(listener, NULL, NULL);
        if (socket < 0) continue;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        struct connection *connection = calloc(1, sizeof *connection);
        if (connection == NULL) exit(1);
        connection->socket = socket;
        pthread_t thread;
        if (pthread_create(&thread, NULL, serve, connection)) exit(1);
        pthread_detach(thread);
    }
    return NULL;
}

int main(void) {
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1024)) {
        perror("the listener");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&address, &size);
    objects = calloc(MOST_OBJECTS, sizeof *objects);
    if (objects == NULL) return 1;
    pthread_t thread;
    if (pthread_create(&thread, NULL, accept_all, &listener)) return 1;
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);

    int sign;
    while ((sign = getchar()) != EOF) {
        if (sign != '\n') continue;
        long long bytes = 0;
        pthread_mutex_lock(&objects_lock);
        for (int i = 0; i < object_count; i++) bytes += objects[i].size;
        printf("{\"objects\": %d, \"bytes\": %lld}\n", object_count, bytes);
        object_count = 0;
        pthread_mutex_unlock(&objects_lock);
        fflush(stdout);
    }
    return 0;
}
