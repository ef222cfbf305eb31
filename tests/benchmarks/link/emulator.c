// A home link between two network namespaces, for kernels without netem: it carries packets from
// one TUN device to another with a rate, a one-way delay, random loss and a tail-drop queue.
//
// usage: emulator CLIENT_NAMESPACE SERVER_NAMESPACE UP_MBIT DOWN_MBIT ONE_WAY_MS LOSS_PERCENT
//        QUEUE_MS
//
// The client's end is 10.77.0.1, the server's 10.77.0.2. A first line on stdout says that both
// are up. Each line on stdin is answered with one line of counters in JSON since the start; when
// stdin closes, the link ends, so that it never outlives whoever made it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#define NANOSECONDS 1000000000LL
#define RING_PACKETS 65536  // more than 500 Mbit/s and 400 ms keep on the way
#define MOST_BYTES 65536    // of one packet
#define EARLY_NS 200000LL   // at most so early, lest every packet cost a sleep
#define LATE_NS 5000000LL   // a packet delivered so long after its time was delivered late

struct packet {
    long long due;  // when it reaches the other end
    int length;
    unsigned char *bytes;
};

struct direction {
    int from, to;  // TUN devices
    double bits_per_second;
    long long delay_ns;
    double loss;  // 0 to 1
    long long queue_bytes;
    unsigned random_state;

    struct packet ring[RING_PACKETS];
    unsigned put, taken;  // packets so far; the ring holds those in between
    pthread_mutex_t lock;
    pthread_cond_t filled;

    long long free_at;  // when the line has sent all that was queued
    atomic_ullong packets, bytes, dropped_by_queue, dropped_by_loss, late;
};

static struct direction directions[2];  // up, down

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * NANOSECONDS + time.tv_nsec;
}

// A TUN device in a namespace, with its address. The descriptor works from any namespace.
static int open_tun(const char *namespace, const char *address) {
    char path[256], command[256];
    snprintf(path, sizeof path, "/var/run/netns/%s", namespace);
    int home = open("/proc/self/ns/net", O_RDONLY), there = open(path, O_RDONLY);
    if (home < 0 || there < 0 || setns(there, CLONE_NEWNET)) fail("the namespace");

    int device = open("/dev/net/tun", O_RDWR);
    struct ifreq request = {.ifr_flags = IFF_TUN | IFF_NO_PI, .ifr_name = "link0"};
    if (device < 0 || ioctl(device, TUNSETIFF, &request)) fail("the TUN device");
    snprintf(command, sizeof command,
             "ip addr add %s/24 dev link0 && ip link set link0 mtu 1500 txqueuelen 1000 up &&"
             " ip link set lo up", address);
    if (system(command)) exit(1);

    if (setns(home, CLONE_NEWNET)) fail("the way back");
    close(home);
    close(there);
    return device;
}

static int is_lost(struct direction *direction) {
    return direction->loss > 0 && rand_r(&direction->random_state) < direction->loss * RAND_MAX;
}

// Decides what happens to each packet the moment it is sent: lost, dropped by the full queue, or
// due at a time that follows from the rate, what is queued before it, and the delay.
static void *take_in(void *argument) {
    struct direction *direction = argument;
    static _Thread_local unsigned char buffer[MOST_BYTES];
    for (;;) {
        int length = read(direction->from, buffer, sizeof buffer);
        if (length <= 0) continue;
        long long time = now();
        direction->packets++;
        if (is_lost(direction)) {
            direction->dropped_by_loss++;
            continue;
        }
        long long begins = direction->free_at > time ? direction->free_at : time;
        double queued_bytes = (begins - time) * direction->bits_per_second / 8 / NANOSECONDS;
        pthread_mutex_lock(&direction->lock);
        int full = direction->put - direction->taken == RING_PACKETS;
        pthread_mutex_unlock(&direction->lock);
        if (full || queued_bytes + length > direction->queue_bytes) {
            direction->dropped_by_queue++;
            continue;
        }
        direction->free_at = begins + length * 8.0 * NANOSECONDS / direction->bits_per_second;
        direction->bytes += length;

        struct packet *packet = &direction->ring[direction->put % RING_PACKETS];
        packet->due = direction->free_at + direction->delay_ns;
        packet->length = length;
        packet->bytes = malloc(length);
        if (packet->bytes == NULL) fail("memory");
        memcpy(packet->bytes, buffer, length);
        pthread_mutex_lock(&direction->lock);
        direction->put++;
        pthread_cond_signal(&direction->filled);
        pthread_mutex_unlock(&direction->lock);
    }
    return NULL;
}

static void *deliver(void *argument) {
    struct direction *direction = argument;
    for (;;) {
        pthread_mutex_lock(&direction->lock);
        while (direction->put == direction->taken)
            pthread_cond_wait(&direction->filled, &direction->lock);
        unsigned there = direction->put;
        pthread_mutex_unlock(&direction->lock);

        unsigned next = direction->taken;
        long long due = direction->ring[next % RING_PACKETS].due, time = now();
        if (due > time) {
            struct timespec until = {due / NANOSECONDS, due % NANOSECONDS};
            clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
            time = now();
        }
        for (; next != there; next++) {
            struct packet *packet = &direction->ring[next % RING_PACKETS];
            if (packet->due > time + EARLY_NS) break;
            if (time - packet->due > LATE_NS) direction->late++;
            if (write(direction->to, packet->bytes, packet->length) < 0) perror("write");
            free(packet->bytes);
        }
        pthread_mutex_lock(&direction->lock);
        direction->taken = next;
        pthread_mutex_unlock(&direction->lock);
    }
    return NULL;
}

static void print_counters(void) {
    printf("{");
    for (int i = 0; i < 2; i++) {
        struct direction *direction = &directions[i];
        printf("\"%s\": {\"packets\": %llu, \"bytes\": %llu, \"dropped_by_queue\": %llu,"
               " \"dropped_by_loss\": %llu, \"late\": %llu}%s",
               i ? "down" : "up", direction->packets, direction->bytes,
               direction->dropped_by_queue, direction->dropped_by_loss, direction->late,
               i ? "}\n" : ", ");
    }
    fflush(stdout);
}

int main(int count, char **arguments) {
    if (count != 8) {
        fprintf(stderr, "seven arguments, please: see the source\n");
        return 2;
    }
    int client = open_tun(arguments[1], "10.77.0.1"), server = open_tun(arguments[2], "10.77.0.2");
    // Before everything else on this machine: packets that wait for a processor would be a slower
    // link than the one asked for. Both are inherited by the threads.
    struct sched_param priority = {.sched_priority = 10};
    if (sched_setscheduler(0, SCHED_FIFO, &priority)) perror("without real-time priority");
    prctl(PR_SET_TIMERSLACK, 1000);

    for (int i = 0; i < 2; i++) {
        struct direction *direction = &directions[i];
        direction->from = i ? server : client;
        direction->to = i ? client : server;
        direction->bits_per_second = atof(arguments[3 + i]) * 1e6;
        direction->delay_ns = atof(arguments[5]) * 1e6;
        direction->loss = atof(arguments[6]) / 100;
        direction->queue_bytes = atof(arguments[7]) / 1000 * direction->bits_per_second / 8;
        direction->random_state = 42 + i;
        pthread_mutex_init(&direction->lock, NULL);
        pthread_cond_init(&direction->filled, NULL);
        pthread_t thread;
        if (pthread_create(&thread, NULL, take_in, direction) ||
            pthread_create(&thread, NULL, deliver, direction))
            fail("a thread");
    }
    puts("up");
    fflush(stdout);
    int sign;
    while ((sign = getchar()) != EOF)
        if (sign == '\n') print_counters();
    return 0;
}
