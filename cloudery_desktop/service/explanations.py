"""The one table of what the cloud's answers mean for a person."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass

POST_OBJECT = "PostObject"  # S3's own name of the operation that takes a form


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row of the table: which answers it is for, and what they mean for the person.

    `codes` are separated by spaces: of an answer, or names of botocore's exceptions; "*" is
    any. Where one code has several causes, `message` (a pattern found in the answer's) or
    `operations` tell them apart. "{permission}" in `detail` becomes the one that is missing.
    """

    codes: str
    title: str
    detail: str = ""
    advice: str = ""
    _: KW_ONLY
    message: str = ""
    operations: str = ""
    retryable: bool = False
    network: bool = False

    def fits(self, code: str, message: str, operation: str) -> bool:
        return (
            code in self.codes.split()
            and (not self.operations or operation in self.operations.split())
            and re.search(self.message, message) is not None
        )


# The first row that fits is taken. No text of the server's gets into what is shown: it may
# hold what was signed. A text stands on rows that are tried again, too, so it does not say
# whether they are.
# fmt: off
EXPLANATIONS: tuple[Explanation, ...] = (
    # The form
    Explanation("AccessDenied",
        "The permission to upload had expired.",
        "It is good for some minutes, by the clock of this computer.",
        "If it stays, check the date and time of this computer.",
        message="Policy expired", retryable=True),
    Explanation("AccessDenied",
        "The bucket did not get what the permission to upload is for.",
        "Something on the way changed the upload, or this is a mistake in Cloudery.",
        "Retry, perhaps from another network; if it stays, report it with the details.",
        message="Policy Condition failed|Extra input fields"),
    Explanation("InvalidArgument",
        "The form of the upload did not arrive whole.",
        "A proxy or a security program on the way changed it, or this is a mistake in Cloudery.",
        "Retry, perhaps from another network; if it stays, report it with the details.",
        message=r"(?i)must contain a field|x-amz-|signature|policy|exactly one file"),
    Explanation("PreconditionFailed 412 MalformedPOSTRequest RequestIsNotMultiPartContent"
        " IncorrectNumberOfFilesInPostRequest InvalidPolicyDocument UserKeyMustBeSpecified"
        " MaxPostPreDataLengthExceeded MaxPostPreDataLengthExceededError UnexpectedContent",
        "The form of the upload did not arrive whole.",
        "A proxy or a security program on the way changed it, or this is a mistake in Cloudery.",
        "Retry, perhaps from another network; if it stays, report it with the details."),
    Explanation("EntityTooLarge EntityTooSmall",
        "The file has changed since you added it.",
        "Its size is no longer what the permission to upload is for.",
        "Retry to upload the new version."),
    Explanation("BadDigest XAmzContentChecksumMismatch InvalidDigest",
        "The photo was damaged on its way.",
        "What the bucket received has another checksum than the file, so it was not kept.",
        "If it stays, try another network.", retryable=True),
    Explanation("InvalidRequest",
        "The photo was damaged on its way.",
        "What the bucket received has another checksum than the file, so it was not kept.",
        "If it stays, try another network.", message="[Cc]hecksum", retryable=True),
    Explanation("IncompleteBody",
        "The photo did not arrive whole.", "The connection ended too early.",
        "If it stays, check the network connection of this computer.", retryable=True),
    Explanation("AllAccessDisabled AccountProblem InactiveAccount AccountSuspended"
        " InvalidPayer",
        "There is a problem with the AWS account.",
        "AWS has closed it, or this bucket, until it is solved.",
        "Log in to the AWS console to see why, or ask AWS Support with the details."),
    Explanation("NotSignedUp SubscriptionRequiredException",
        "The AWS account cannot be used yet.", "Its registration is not complete.",
        "Log in to the AWS console and complete it, then retry."),
    Explanation("OptInRequired",
        "This AWS region is not switched on for the account.", "Newer regions start switched off.",
        "Switch it on in the AWS console under Account, or set another region in the settings."),

    # The access key and the login
    Explanation("InvalidSignatureException SignatureDoesNotMatch",
        "The clock of this computer is wrong.",
        "The cloud takes only what was signed within the last minutes.",
        "Set the date and time, or let the system set them, then retry.",
        message="Signature expired|Signature not yet current"),
    Explanation("RequestTimeTooSkewed RequestExpired RequestInTheFuture",
        "The clock of this computer is wrong.",
        "The cloud takes only what was signed within the last minutes.",
        "Set the date and time, or let the system set them, then retry."),
    Explanation("SignatureDoesNotMatch InvalidSignatureException IncompleteSignatureException"
        " IncompleteSignature",
        "AWS does not accept the access key.",
        "The secret key is not the one that belongs to this access key.",
        "Check the key of this profile, or run “aws configure”."),
    Explanation("InvalidAccessKeyId UnrecognizedClientException InvalidClientTokenId"
        " KMS.UnrecognizedClientException",
        "AWS does not accept the access key.",
        "It was deleted or switched off, or it is for another cloud.",
        "Check the key of this profile, or run “aws configure”."),
    Explanation("InvalidToken MissingAuthenticationToken MissingAuthenticationTokenException",
        "AWS does not accept the access key.", "The session token beside it is missing or wrong.",
        "Log in again, for example with “aws sso login”, or run “aws configure”, then retry."),
    Explanation("ExpiredToken ExpiredTokenException TokenRefreshRequired",
        "The AWS login has expired.", "Such a login ends after some hours.",
        "Log in again, for example with “aws sso login” or “aws login”, then retry."),
    Explanation("SSOError TokenRetrievalError",
        "The AWS login has expired.", "Such a login ends after some hours.",
        "Run “aws sso login”, with --profile if you use one, then retry."),
    Explanation("LoginInsufficientPermissions",
        "AWS does not allow this login.", "It lacks the permission signin:CreateOAuth2Token.",
        "Ask the owner of the AWS account for it, then run “aws login”."),
    Explanation("LoginError",
        "The AWS login has expired.", "Such a login ends after some hours.",
        "Run “aws login”, with --profile if you use one, then retry."),
    Explanation("RefreshWithMFAUnsupportedError",
        "The AWS login has expired.", "It needs a new code of your security device.",
        "Start Cloudery again from a terminal, which asks for the code."),
    Explanation("MissingDependencyException",
        "Cloudery cannot use this kind of AWS login.", "It needs a program part that is not here.",
        "Use “aws sso login” or an access key for this profile."),
    Explanation("ProfileNotFound",
        "The AWS profile of this Cloudery profile does not exist.",
        "The AWS settings of this computer have none of this name.",
        "Check aws_profile in the settings, or run “aws configure”."),
    Explanation("NoCredentialsError NoAuthTokenError",
        "There is no AWS access key on this computer.", "",
        "Run “aws configure”, or choose another AWS login (--as on the command line). To try"
        " Cloudery without an account: cloudery-desktop --sandbox."),
    Explanation("PartialCredentialsError",
        "There is no AWS access key on this computer.",
        "Only half of one is: it has an ID and a secret.",
        "Run “aws configure”, or try Cloudery without an account: cloudery-desktop --sandbox."),
    Explanation("CredentialRetrievalError MetadataRetrievalError",
        "There is no AWS access key on this computer.",
        "The program or service that should give one did not.",
        "Run “aws sts get-caller-identity” to see why, then retry."),
    Explanation("InvalidConfigError ConfigParseError ConfigNotFound UnknownCredentialError",
        "The AWS settings of this computer cannot be used.",
        "There is a mistake in “config” or “credentials” in the folder “.aws”.",
        "Correct it, or run “aws configure”."),

    # Permissions
    Explanation("AccessDenied AccessDeniedException",
        "AWS does not let this login take on its role.",
        "The role of this AWS profile does not trust it, or it lacks the permission to.",
        "Run “aws sts get-caller-identity” to see why, or ask the owner of the AWS account.",
        operations="AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity"),
    Explanation("AccessDenied AccessDeniedException KMS.AccessDeniedException",
        "The access key may not use the key that encrypts the photos.",
        "They are encrypted with AWS KMS, which asks for permissions of its own.",
        "Ask the owner of the AWS account for kms:GenerateDataKey and kms:Decrypt.",
        message="perform: kms:|KMS key|AWS KMS"),
    Explanation("AccessDenied",
        "The bucket allows no policy that makes photos public.",
        "“Block public access” is switched on for it or for the AWS account.",
        "Keep the photos private, or switch it off in the AWS console.",
        message="(?i)BlockPublicPolicy|Block Public Access"),
    Explanation("AccessDenied AccessDeniedException",
        "AWS does not allow this.", "A rule of the bucket or of the AWS account forbids it.",
        "Ask the owner of the AWS account about it, with the details.", message="explicit deny"),
    Explanation("AccessDenied 403",
        "The bucket does not accept this upload.",
        "The access key lacks the permission {permission}, or the bucket's policy forbids it.",
        "Ask the owner of the AWS account.", operations=POST_OBJECT),
    Explanation("AccessDenied AccessDeniedException 403 UnauthorizedOperation AuthorizationError"
        " UnauthorizedAccess NotAuthorized",
        "AWS does not allow this.", "The access key lacks the permission {permission}.",
        "Ask the owner of the AWS account for it."),
    Explanation("KMS.DisabledException KMS.NotFoundException KMS.KMSInvalidStateException"
        " KMS.InvalidKeyUsageException KMSDisabledException KMSNotFoundException"
        " KMSInvalidStateException",
        "The key that encrypts the photos cannot be used.",
        "It is switched off, deleted or not of this region.",
        "Ask the owner of the AWS account to look at it in AWS KMS."),

    # The bucket
    Explanation("NoSuchBucket",
        "The bucket does not exist.", "There is none of this name.",
        "Check the bucket's name and region in the settings."),
    Explanation("InvalidBucketName InvalidDNSNameError",
        "The bucket's name is not valid.",
        "It must have 3 to 63 characters: small letters, digits and hyphens.",
        "Correct it in the settings."),
    Explanation("BucketAlreadyExists",
        "The bucket's name is taken.",
        "It belongs to another AWS account; no two buckets in the world share a name.",
        "Choose another name in the settings."),
    Explanation("BucketAlreadyOwnedByYou",
        "The bucket exists already.", "It belongs to this AWS account.",
        "Use it as it is, or choose another name in the settings."),
    Explanation("BucketNotEmpty",
        "The bucket is not empty.", "Only an empty bucket can be deleted.",
        "Delete what is in it first."),
    Explanation("TooManyBuckets",
        "The AWS account can have no more buckets.", "It has reached its limit.",
        "Delete one that is not used, or ask AWS for a higher limit."),
    Explanation("PermanentRedirect TemporaryRedirect 301 AuthorizationHeaderMalformed"
        " IncorrectEndpoint",
        "The bucket is in another region.", "Each bucket answers only in its own.",
        "Check the bucket's region in the settings; the AWS console shows it."),
    Explanation("IllegalLocationConstraintException InvalidLocationConstraint InvalidRegion",
        "This region does not fit the bucket.",
        "It is another one than the bucket's, or there is no such region.",
        "Check the region in the settings."),
    Explanation("MethodNotAllowed 405",
        "This address takes no photos.",
        "It is not that of a bucket; perhaps of a website in front of it.",
        "Check the endpoint addresses in the settings."),
    Explanation("NotImplemented 501 UnknownOperationException InvalidAction",
        "This server cannot do what Cloudery needs.",
        "It is not S3 or DynamoDB, or lacks a part of them.",
        "Check the endpoint addresses in the settings."),
    Explanation("QuotaExceeded XMinioStorageFull XMinioAdminBucketQuotaExceeded 507",
        "The bucket is full.", "The server has no room left for it.",
        "Delete photos, or ask who runs the server for more room."),
    Explanation("NoSuchKey 404",
        "It is not in the bucket.", "It was deleted, or never arrived.",
        "Refresh to see what is there."),
    Explanation("OperationAborted ConditionalRequestConflict",
        "The bucket is being changed at the moment.", "Another change to it has not ended yet.",
        "Wait for some minutes, then retry.", retryable=True),
    Explanation("RequestTimeout",
        "The connection stood still for too long.", "The cloud waited for the rest in vain.",
        "If it stays, check the network connection of this computer.", retryable=True),
    Explanation("SlowDown ServiceUnavailable InternalError BandwidthLimitExceeded",
        "S3 is busy at the moment.", "It has trouble of its own, or is asked for too much at once.",
        "If it stays, wait for some minutes, then retry.", retryable=True),

    # The table
    Explanation("ResourceNotFoundException TableNotFoundException",
        "The photos table does not exist.", "There is none of this name in this region.",
        "Check the table's name and region in the settings."),
    Explanation("ValidationException",
        "The photos table has other keys than Cloudery needs.",
        "Its partition key must be userId, a text, and its sort key uploadedAt, a number.",
        "Set another table in the settings, or make this one anew.",
        message="(?i)does not match the schema|missing the key|missed key schema|type mismatch for"
                "|condition not supported"),
    Explanation("ItemCollectionSizeLimitExceededException ItemCollectionSizeLimitExceeded",
        "The photos table holds no more photos of this user.",
        "A table with a local secondary index keeps at most 10 GB a user.",
        "Ask the owner of the table to move it to one without such an index."),
    Explanation("ResourceInUseException TableAlreadyExistsException",
        "A table of this name exists already.", "",
        "Use it as it is, or choose another name in the settings.",
        message="(?i)exists|preexisting|duplicate"),
    Explanation("ResourceInUseException TableInUseException",
        "The photos table is being changed at the moment.",
        "It is just being made, changed or deleted.",
        "Wait for a minute, then retry.", retryable=True),
    Explanation("LimitExceededException",
        "AWS makes no more tables at the moment.",
        "Too many are being made, or the account has reached its limit.",
        "Wait for some minutes, then retry, or ask AWS for a higher limit."),
    Explanation("ProvisionedThroughputExceededException TransactionConflictException"
        " TransactionConflict TransactionCanceledException TransactionInProgressException"
        " ReplicatedWriteConflictException",
        "The photos table is busy at the moment.", "It is asked for more than it can take at once.",
        "If it stays, ask the owner of the table for more capacity.", retryable=True),

    # Users, policies and keys
    Explanation("EntityAlreadyExists EntityAlreadyExistsException",
        "The AWS account has a user, policy or key of this name already.", "",
        "Use it as it is, or choose another name."),
    Explanation("NoSuchEntity NoSuchEntityException",
        "The AWS account has no such user, policy or key.", "It was deleted, or never made.",
        "Check the name, then retry."),
    Explanation("DeleteConflict DeleteConflictException",
        "This cannot be deleted yet.", "Policies, keys or users still belong to it.",
        "Take those away first, then retry."),
    Explanation("LimitExceeded ServiceQuotaExceededException",
        "The AWS account has reached a limit.",
        "A user can have two access keys, for example.",
        "Delete what is no longer used, then retry."),
    Explanation("MalformedPolicy MalformedPolicyDocument MalformedPolicyDocumentException",
        "AWS does not take this policy.",
        "It names a user, bucket or rule that AWS does not know.",
        "Check the names in the settings; if it stays, report it with the details."),
    Explanation("ConcurrentModification ConcurrentModificationException"
        " EntityTemporarilyUnmodifiable",
        "The AWS account is being changed at the moment.",
        "Another change to it has not ended yet.", "Wait for a minute, then retry.",
        retryable=True),

    # No answer, or none that makes sense
    Explanation("SSLError",
        "The cloud cannot be reached.",
        "Its certificate is not accepted, or something on the way breaks the connection.",
        "Check that no login page or proxy of this network is in the way, and the date of this"
        " computer.", retryable=True, network=True),
    Explanation("ProxyConnectionError",
        "The cloud cannot be reached.", "The proxy of this computer does not answer.",
        "Check the proxy in the system's network settings.", retryable=True, network=True),
    Explanation("ConnectTimeoutError ReadTimeoutError",
        "The cloud cannot be reached.", "It did not answer in time.",
        "Check the network connection of this computer.", retryable=True, network=True),
    Explanation("HTTPClientError ConnectionError IncompleteReadError",
        "The cloud cannot be reached.", "No connection to it came about, or it broke.",
        "Check the network connection of this computer.", retryable=True, network=True),
    Explanation("ChecksumError FlexibleChecksumError ResponseParserError",
        "The cloud's answer makes no sense.", "It was changed on its way, or is another's.",
        "Check that no login page or proxy of this network is in the way.", retryable=True),
    Explanation("ParamValidationError NoRegionError InvalidRegionError EndpointProviderError"
        " BaseEndpointResolverError InvalidEndpointConfigurationError",
        "A setting of this profile is not valid.", "A name is empty or not of the right form.",
        "Check the bucket, the table, the region and the endpoint addresses in the settings."),

    # Anything else
    Explanation("Throttling ThrottlingException ThrottledException RequestThrottled"
        " RequestThrottledException RequestLimitExceeded TooManyRequestsException"
        " PriorRequestNotComplete InternalServerError InternalFailure ServiceFailure"
        " ServiceUnavailableException KMS.ThrottlingException 429 500 502 503 504",
        "The cloud is busy at the moment.",
        "It has trouble of its own, or is asked for too much at once.",
        "If it stays, wait for some minutes, then retry.", retryable=True),
    Explanation("*", "The bucket refused the photo.", "Cloudery does not know the reason it gave.",
        "Retry; if it stays, report it with the details.", operations=POST_OBJECT),
    Explanation("*", "The cloud refused the request.", "Cloudery does not know the reason it gave.",
        "Retry; if it stays, report it with the details."),
)
# fmt: on


def explanation(codes: list[str], message: str, operation: str) -> Explanation:
    """The row for an answer; `codes` from the most to the least telling one."""
    return next(
        row for code in (*codes, "*") for row in EXPLANATIONS if row.fits(code, message, operation)
    )
