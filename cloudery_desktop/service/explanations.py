"""The one table of what the cloud's answers mean for a person."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from functools import cache

from cloudery_desktop.errors import Remedy
from cloudery_desktop.language import marked

POST_OBJECT = "PostObject"  # S3's own name of the operation that takes a form


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row of the table: which answers it is for, and what they mean for the person.

    `codes` are separated by spaces: of an answer, or names of botocore's exceptions; "*" is
    any. Where one code has several causes, `message` (a pattern found in the answer's) or
    `operations` tell them apart. `named` is said in place of `detail` where the answer names the
    permission that is missing. `remedy` is where the window can help, `command` what does in a
    terminal. All texts are to be translated.
    """

    codes: str
    title: str
    detail: str = ""
    advice: str = ""
    _: KW_ONLY
    message: str = ""
    operations: str = ""
    named: str = ""
    remedy: Remedy = Remedy.NONE
    command: str = ""
    retryable: bool = False
    network: bool = False

    def fits(self, code: str, message: str, operation: str) -> bool:
        return (
            code in self.codes.split()
            and (not self.operations or operation in self.operations.split())
            and re.search(self.message, message) is not None
        )


_ENTER_ONE = marked("Enter one in Cloudery, or log in with the AWS tools and try again.")
_ENTER_ANOTHER = marked(
    "Enter another one in Cloudery, or log in with the AWS tools and try again."
)
_LOG_IN = marked(
    "Log in again with the AWS tools and try again, or enter an access key in Cloudery."
)

# The first row that fits is taken. No text of the server's gets into what is shown: it may
# hold what was signed. A text stands on rows that are tried again, too, so it does not say
# whether they are.
# fmt: off
EXPLANATIONS: tuple[Explanation, ...] = (
    # The form
    Explanation("AccessDenied",
        marked("The permission to upload had expired."),
        marked("It is good for some minutes, by the clock of this computer."),
        marked("If it stays, check the date and time of this computer."), message="Policy expired",
        retryable=True),
    Explanation("AccessDenied",
        marked("The bucket did not get what the permission to upload is for."),
        marked("Something on the way changed the upload, or this is a mistake in Cloudery."),
        marked("Retry, perhaps from another network; if it stays, report it with the details."),
        message="Policy Condition failed|Extra input fields"),
    Explanation("InvalidArgument",
        marked("The form of the upload did not arrive whole."),
        marked("A proxy or a security program on the way changed it, or this is a mistake in"
               " Cloudery."),
        marked("Retry, perhaps from another network; if it stays, report it with the details."),
        message=r"(?i)must contain a field|x-amz-|signature|policy|exactly one file"),
    Explanation("PreconditionFailed 412 MalformedPOSTRequest RequestIsNotMultiPartContent"
        " IncorrectNumberOfFilesInPostRequest InvalidPolicyDocument UserKeyMustBeSpecified"
        " MaxPostPreDataLengthExceeded MaxPostPreDataLengthExceededError UnexpectedContent",
        marked("The form of the upload did not arrive whole."),
        marked("A proxy or a security program on the way changed it, or this is a mistake in"
               " Cloudery."),
        marked("Retry, perhaps from another network; if it stays, report it with the details.")),
    Explanation("EntityTooLarge EntityTooSmall",
        marked("The file has changed since you added it."),
        marked("Its size is no longer what the permission to upload is for."),
        marked("Retry to upload the new version.")),
    Explanation("BadDigest XAmzContentChecksumMismatch InvalidDigest",
        marked("The photo was damaged on its way."),
        marked("What the bucket received has another checksum than the file, so it was not kept."),
        marked("If it stays, try another network."), retryable=True),
    Explanation("InvalidRequest",
        marked("The photo was damaged on its way."),
        marked("What the bucket received has another checksum than the file, so it was not kept."),
        marked("If it stays, try another network."), message="[Cc]hecksum", retryable=True),
    Explanation("IncompleteBody",
        marked("The photo did not arrive whole."), marked("The connection ended too early."),
        marked("If it stays, check the network connection of this computer."), retryable=True),
    Explanation("AllAccessDisabled AccountProblem InactiveAccount AccountSuspended"
        " InvalidPayer",
        marked("There is a problem with the AWS account."),
        marked("AWS has closed it, or this bucket, until it is solved."),
        marked("Log in to the AWS console to see why, or ask AWS Support with the details.")),
    Explanation("NotSignedUp SubscriptionRequiredException",
        marked("The AWS account cannot be used yet."), marked("Its registration is not complete."),
        marked("Log in to the AWS console and complete it, then retry.")),
    Explanation("OptInRequired",
        marked("This AWS region is not switched on for the account."),
        marked("Newer regions start switched off."),
        marked("Switch it on in the AWS console under Account, or set another region in the"
               " settings."), remedy=Remedy.SETTINGS),

    # The access key and the login
    Explanation("InvalidSignatureException SignatureDoesNotMatch",
        marked("The clock of this computer is wrong."),
        marked("The cloud takes only what was signed within the last minutes."),
        marked("Set the date and time, or let the system set them, then retry."),
        message="Signature expired|Signature not yet current"),
    Explanation("RequestTimeTooSkewed RequestExpired RequestInTheFuture",
        marked("The clock of this computer is wrong."),
        marked("The cloud takes only what was signed within the last minutes."),
        marked("Set the date and time, or let the system set them, then retry.")),
    Explanation("SignatureDoesNotMatch InvalidSignatureException IncompleteSignatureException"
        " IncompleteSignature",
        marked("AWS does not accept the access key."),
        marked("The secret key is not the one that belongs to this access key."),
        _ENTER_ANOTHER, remedy=Remedy.KEY, command="aws configure"),
    Explanation("InvalidAccessKeyId UnrecognizedClientException InvalidClientTokenId"
        " KMS.UnrecognizedClientException",
        marked("AWS does not accept the access key."),
        marked("It was deleted or switched off, or it is for another cloud."),
        _ENTER_ANOTHER, remedy=Remedy.KEY, command="aws configure"),
    Explanation("InvalidToken MissingAuthenticationToken MissingAuthenticationTokenException",
        marked("AWS does not accept the access key."),
        marked("The session token beside it is missing or wrong."),
        _LOG_IN, remedy=Remedy.KEY, command="aws sso login"),
    Explanation("ExpiredToken ExpiredTokenException TokenRefreshRequired",
        marked("The AWS login has expired."), marked("Such a login ends after some hours."),
        _LOG_IN, remedy=Remedy.KEY, command="aws sso login"),
    Explanation("SSOError TokenRetrievalError",
        marked("The AWS login has expired."), marked("Such a login ends after some hours."),
        _LOG_IN, remedy=Remedy.KEY, command="aws sso login"),
    Explanation("LoginInsufficientPermissions",
        marked("AWS does not allow this login."),
        marked("It lacks the permission signin:CreateOAuth2Token."),
        marked("Ask the owner of the AWS account for it, or enter an access key in Cloudery."),
        remedy=Remedy.KEY, command="aws login"),
    Explanation("LoginError",
        marked("The AWS login has expired."), marked("Such a login ends after some hours."),
        _LOG_IN, remedy=Remedy.KEY, command="aws login"),
    Explanation("RefreshWithMFAUnsupportedError",
        marked("The AWS login has expired."),
        marked("It needs a new code of your security device."),
        marked("Start Cloudery again from a terminal, which asks for the code, or enter an access"
               " key in Cloudery."), remedy=Remedy.KEY),
    Explanation("MissingDependencyException",
        marked("Cloudery cannot use this kind of AWS login."),
        marked("It needs a program part that is not here."),
        marked("Enter an access key in Cloudery, or choose another login."), remedy=Remedy.KEY,
        command="aws sso login"),
    Explanation("ProfileNotFound",
        marked("The AWS profile of this Cloudery profile does not exist."),
        marked("The AWS settings of this computer have none of this name."),
        marked("Choose another login or enter an access key in Cloudery."), remedy=Remedy.KEY,
        command="aws configure"),
    Explanation("NoCredentialsError NoAuthTokenError",
        marked("There is no AWS access key on this computer."),
        marked("Without one, Cloudery cannot get into your AWS account."),
        _ENTER_ONE, remedy=Remedy.KEY, command="aws configure"),
    Explanation("PartialCredentialsError",
        marked("There is no AWS access key on this computer."),
        marked("Only half of one is: it has an ID and a secret."),
        _ENTER_ONE, remedy=Remedy.KEY, command="aws configure"),
    Explanation("CredentialRetrievalError MetadataRetrievalError",
        marked("There is no AWS access key on this computer."),
        marked("The program or service that should give one did not."),
        _LOG_IN, remedy=Remedy.KEY, command="aws sts get-caller-identity"),
    Explanation("InvalidConfigError ConfigParseError ConfigNotFound UnknownCredentialError",
        marked("The AWS settings of this computer cannot be used."),
        marked("There is a mistake in “config” or “credentials” in the folder “.aws”."),
        marked("Correct it, or run “aws configure”.")),

    # Permissions
    Explanation("AccessDenied AccessDeniedException",
        marked("AWS does not let this login take on its role."),
        marked("The role of this AWS profile does not trust it, or it lacks the permission to."),
        marked("Ask the owner of the AWS account about it, or enter an access key in Cloudery."),
        remedy=Remedy.KEY, command="aws sts get-caller-identity",
        operations="AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity"),
    Explanation("AccessDenied AccessDeniedException KMS.AccessDeniedException",
        marked("The access key may not use the key that encrypts the photos."),
        marked("They are encrypted with AWS KMS, which asks for permissions of its own."),
        marked("Ask the owner of the AWS account for kms:GenerateDataKey and kms:Decrypt."),
        message="perform: kms:|KMS key|AWS KMS"),
    Explanation("AccessDenied",
        marked("The bucket allows no policy that makes photos public."),
        marked("“Block public access” is switched on for it or for the AWS account."),
        marked("Keep the photos private, or switch it off in the AWS console."),
        message="(?i)BlockPublicPolicy|Block Public Access"),
    Explanation("AccessDenied AccessDeniedException",
        marked("AWS does not allow this."),
        marked("A rule of the bucket or of the AWS account forbids it."),
        marked("Ask the owner of the AWS account about it, with the details."),
        message="explicit deny"),
    Explanation("AccessDenied 403",
        marked("The bucket does not accept this upload."),
        marked("The access key lacks the permission for it, or the bucket's policy forbids it."),
        marked("Ask the owner of the AWS account."),
        named=marked("The access key lacks the permission {permission}, or the bucket's policy"
                     " forbids it."),
        operations=POST_OBJECT),
    Explanation("AccessDenied AccessDeniedException 403 UnauthorizedOperation AuthorizationError"
        " UnauthorizedAccess NotAuthorized",
        marked("AWS does not allow this."), marked("The access key lacks the permission for it."),
        marked("Ask the owner of the AWS account for it."),
        named=marked("The access key lacks the permission {permission}.")),
    Explanation("KMS.DisabledException KMS.NotFoundException KMS.KMSInvalidStateException"
        " KMS.InvalidKeyUsageException KMSDisabledException KMSNotFoundException"
        " KMSInvalidStateException",
        marked("The key that encrypts the photos cannot be used."),
        marked("It is switched off, deleted or not of this region."),
        marked("Ask the owner of the AWS account to look at it in AWS KMS.")),

    # The bucket
    Explanation("NoSuchBucket",
        marked("The bucket does not exist."), marked("There is none of this name."),
        marked("Check the bucket's name and region in the settings."), remedy=Remedy.SETTINGS),
    Explanation("InvalidBucketName InvalidDNSNameError",
        marked("The bucket's name is not valid."),
        marked("It must have 3 to 63 characters: small letters, digits and hyphens."),
        marked("Correct it in the settings."), remedy=Remedy.SETTINGS),
    Explanation("BucketAlreadyExists",
        marked("The bucket's name is taken."),
        marked("It belongs to another AWS account; no two buckets in the world share a name."),
        marked("Choose another name in the settings."), remedy=Remedy.SETTINGS),
    Explanation("BucketAlreadyOwnedByYou",
        marked("The bucket exists already."), marked("It belongs to this AWS account."),
        marked("Use it as it is, or choose another name in the settings."), remedy=Remedy.SETTINGS),
    Explanation("BucketNotEmpty",
        marked("The bucket is not empty."), marked("Only an empty bucket can be deleted."),
        marked("Delete what is in it first.")),
    Explanation("TooManyBuckets",
        marked("The AWS account can have no more buckets."), marked("It has reached its limit."),
        marked("Delete one that is not used, or ask AWS for a higher limit.")),
    Explanation("PermanentRedirect TemporaryRedirect 301 AuthorizationHeaderMalformed"
        " IncorrectEndpoint",
        marked("The bucket is in another region."), marked("Each bucket answers only in its own."),
        marked("Check the bucket's region in the settings; the AWS console shows it."),
        remedy=Remedy.SETTINGS),
    Explanation("IllegalLocationConstraintException InvalidLocationConstraint InvalidRegion",
        marked("This region does not fit the bucket."),
        marked("It is another one than the bucket's, or there is no such region."),
        marked("Check the region in the settings."), remedy=Remedy.SETTINGS),
    Explanation("MethodNotAllowed 405",
        marked("This address takes no photos."),
        marked("It is not that of a bucket; perhaps of a website in front of it."),
        marked("Check the endpoint addresses in the settings."), remedy=Remedy.SETTINGS),
    Explanation("NotImplemented 501 UnknownOperationException InvalidAction",
        marked("This server cannot do what Cloudery needs."),
        marked("It is not S3 or DynamoDB, or lacks a part of them."),
        marked("Check the endpoint addresses in the settings."), remedy=Remedy.SETTINGS),
    Explanation("QuotaExceeded XMinioStorageFull XMinioAdminBucketQuotaExceeded 507",
        marked("The bucket is full."), marked("The server has no room left for it."),
        marked("Delete photos, or ask who runs the server for more room.")),
    Explanation("NoSuchKey 404",
        marked("It is not in the bucket."), marked("It was deleted, or never arrived."),
        marked("Refresh to see what is there.")),
    Explanation("OperationAborted ConditionalRequestConflict",
        marked("The bucket is being changed at the moment."),
        marked("Another change to it has not ended yet."),
        marked("Wait for some minutes, then retry."), retryable=True),
    Explanation("RequestTimeout",
        marked("The connection stood still for too long."),
        marked("The cloud waited for the rest in vain."),
        marked("If it stays, check the network connection of this computer."), retryable=True),
    Explanation("SlowDown ServiceUnavailable InternalError BandwidthLimitExceeded",
        marked("S3 is busy at the moment."),
        marked("It has trouble of its own, or is asked for too much at once."),
        marked("If it stays, wait for some minutes, then retry."), retryable=True),

    # The table
    Explanation("ResourceNotFoundException TableNotFoundException",
        marked("The photos table does not exist."),
        marked("There is none of this name in this region."),
        marked("Check the table's name and region in the settings."), remedy=Remedy.SETTINGS),
    Explanation("ValidationException",
        marked("The photos table has other keys than Cloudery needs."),
        marked("Its partition key must be userId, a text, and its sort key uploadedAt, a number."),
        marked("Set another table in the settings, or make this one anew."), remedy=Remedy.SETTINGS,
        message="(?i)does not match the schema|missing the key|missed key schema|type mismatch for"
                "|condition not supported"),
    Explanation("ItemCollectionSizeLimitExceededException ItemCollectionSizeLimitExceeded",
        marked("The photos table holds no more photos of this user."),
        marked("A table with a local secondary index keeps at most 10 GB a user."),
        marked("Ask the owner of the table to move it to one without such an index.")),
    Explanation("ResourceInUseException TableAlreadyExistsException",
        marked("A table of this name exists already."), "",
        marked("Use it as it is, or choose another name in the settings."), remedy=Remedy.SETTINGS,
        message="(?i)exists|preexisting|duplicate"),
    Explanation("ResourceInUseException TableInUseException",
        marked("The photos table is being changed at the moment."),
        marked("It is just being made, changed or deleted."),
        marked("Wait for a minute, then retry."), retryable=True),
    Explanation("LimitExceededException",
        marked("AWS makes no more tables at the moment."),
        marked("Too many are being made, or the account has reached its limit."),
        marked("Wait for some minutes, then retry, or ask AWS for a higher limit.")),
    Explanation("ProvisionedThroughputExceededException TransactionConflictException"
        " TransactionConflict TransactionCanceledException TransactionInProgressException"
        " ReplicatedWriteConflictException",
        marked("The photos table is busy at the moment."),
        marked("It is asked for more than it can take at once."),
        marked("If it stays, ask the owner of the table for more capacity."), retryable=True),

    # Users, policies and keys
    Explanation("EntityAlreadyExists EntityAlreadyExistsException",
        marked("The AWS account has a user, policy or key of this name already."), "",
        marked("Use it as it is, or choose another name.")),
    Explanation("NoSuchEntity NoSuchEntityException",
        marked("The AWS account has no such user, policy or key."),
        marked("It was deleted, or never made."), marked("Check the name, then retry.")),
    Explanation("DeleteConflict DeleteConflictException",
        marked("This cannot be deleted yet."),
        marked("Policies, keys or users still belong to it."),
        marked("Take those away first, then retry.")),
    Explanation("LimitExceeded ServiceQuotaExceededException",
        marked("The AWS account has reached a limit."),
        marked("A user can have two access keys, for example."),
        marked("Delete what is no longer used, then retry.")),
    Explanation("MalformedPolicy MalformedPolicyDocument MalformedPolicyDocumentException",
        marked("AWS does not take this policy."),
        marked("It names a user, bucket or rule that AWS does not know."),
        marked("Check the names in the settings; if it stays, report it with the details."),
        remedy=Remedy.SETTINGS),
    Explanation("ConcurrentModification ConcurrentModificationException"
        " EntityTemporarilyUnmodifiable",
        marked("The AWS account is being changed at the moment."),
        marked("Another change to it has not ended yet."), marked("Wait for a minute, then retry."),
        retryable=True),

    # No answer, or none that makes sense
    Explanation("SSLError",
        marked("The cloud cannot be reached."),
        marked("Its certificate is not accepted, or something on the way breaks the connection."),
        marked("Check that no login page or proxy of this network is in the way, and the date of"
               " this computer."),
        retryable=True, network=True),
    Explanation("ProxyConnectionError",
        marked("The cloud cannot be reached."),
        marked("The proxy of this computer does not answer."),
        marked("Check the proxy in the system's network settings."), retryable=True, network=True),
    Explanation("ConnectTimeoutError ReadTimeoutError",
        marked("The cloud cannot be reached."), marked("It did not answer in time."),
        marked("Check the network connection of this computer."), retryable=True, network=True),
    Explanation("HTTPClientError ConnectionError IncompleteReadError",
        marked("The cloud cannot be reached."),
        marked("No connection to it came about, or it broke."),
        marked("Check the network connection of this computer."), retryable=True, network=True),
    Explanation("ChecksumError FlexibleChecksumError ResponseParserError",
        marked("The cloud's answer makes no sense."),
        marked("It was changed on its way, or is another's."),
        marked("Check that no login page or proxy of this network is in the way."), retryable=True),
    Explanation("ParamValidationError NoRegionError InvalidRegionError EndpointProviderError"
        " BaseEndpointResolverError InvalidEndpointConfigurationError",
        marked("A setting of this profile is not valid."),
        marked("A name is empty or not of the right form."),
        marked("Check the bucket, the table, the region and the endpoint addresses in the"
               " settings."), remedy=Remedy.SETTINGS),

    # Anything else
    Explanation("Throttling ThrottlingException ThrottledException RequestThrottled"
        " RequestThrottledException RequestLimitExceeded TooManyRequestsException"
        " PriorRequestNotComplete InternalServerError InternalFailure ServiceFailure"
        " ServiceUnavailableException KMS.ThrottlingException 429 500 502 503 504",
        marked("The cloud is busy at the moment."),
        marked("It has trouble of its own, or is asked for too much at once."),
        marked("If it stays, wait for some minutes, then retry."), retryable=True),
    Explanation("*",
        marked("The bucket refused the photo."),
        marked("Cloudery does not know the reason it gave."),
        marked("Retry; if it stays, report it with the details."), operations=POST_OBJECT),
    Explanation("*",
        marked("The cloud refused the request."),
        marked("Cloudery does not know the reason it gave."),
        marked("Retry; if it stays, report it with the details.")),
)
# fmt: on


def explanation(codes: list[str], message: str, operation: str) -> Explanation:
    """The row for an answer; `codes` from the most to the least telling one."""
    return next(
        row for code in (*codes, "*") for row in EXPLANATIONS if row.fits(code, message, operation)
    )


@cache
def helps(remedy: Remedy, code: str) -> bool:
    """Whether it does with an answer of this code, whatever else that one says."""
    return any(
        row.remedy is remedy and not row.operations and code in row.codes.split()
        for row in EXPLANATIONS
    )
