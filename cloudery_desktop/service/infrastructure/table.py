"""The photos table: its key, how it is paid for, its backups."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal

from cloudery_desktop.cloud import Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service.errors import ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.parts import Look, Part, Site

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TableDescriptionTypeDef

_ON_DEMAND: Literal["PAY_PER_REQUEST"] = "PAY_PER_REQUEST"
# A new table has no backups for its first moments. Seconds.
_BACKUPS_SECONDS = 90.0
_BACKUPS_PAUSE = 2.0
_WAIT: Any = {"Delay": 1, "MaxAttempts": 120}
_TYPES = {
    "S": marked("{name} (text)"),
    "N": marked("{name} (number)"),
    "B": marked("{name} (binary)"),
}
_NO_TABLE = ("ResourceNotFoundException", "TableNotFoundException")


def _look_at_table(site: Site) -> Look:
    name = site.connection.profile.table
    table = _described(site)
    if table is None:
        return Look(
            Mark.WRONG,
            tr(
                "There is no table “{name}” in {region}.",
                name=name,
                region=site.connection.profile.region,
            ),
            tr("Create the table “{name}” (key: userId, uploadedAt; paid by request).", name=name),
        )
    found, meant = _key(table), _key(site.document("table"))
    if found == meant:
        return Look(
            Mark.OK, tr("“{name}” is there, with the key {key}.", name=name, key=_in_words(meant))
        )
    return Look(
        Mark.WRONG,
        tr(
            "The key of the table “{name}” is {key}, not {meant}.",
            name=name,
            key=_in_words(found),
            meant=_in_words(meant),
        ),
        advice=tr(
            "A table's key cannot be changed, and this table may be another program's. Let setup"
            " make another one, for example “{other}”: setup --table {other}",
            other=f"{name}-cloudery",
        ),
    )


def _mend_table(site: Site) -> None:
    name, dynamodb = site.connection.profile.table, site.connection.dynamodb
    with service_errors():
        with suppress(dynamodb.exceptions.ResourceInUseException):  # another setup was as fast
            dynamodb.create_table(**site.document("table"))
        dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig=_WAIT)


def _look_at_billing(site: Site) -> Look:
    table = _described(site)
    if table is None:
        return Look(Mark.NOTE, tr("There is no table yet."))
    # A table that was never paid by request has no summary.
    if table.get("BillingModeSummary", {}).get("BillingMode") == _ON_DEMAND:
        return Look(Mark.OK, tr("On demand: you pay for what you use."))
    return Look(
        Mark.NOTE,
        tr("Provisioned: you pay by the hour, and a large upload may be slowed down."),
        tr("Let the table be paid for by request (on demand)."),
    )


def _mend_billing(site: Site) -> None:
    name, dynamodb = site.connection.profile.table, site.connection.dynamodb
    with service_errors():
        dynamodb.update_table(TableName=name, BillingMode=_ON_DEMAND)
        dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig=_WAIT)


def _look_at_recovery(site: Site) -> Look:
    change = tr("Turn on point-in-time recovery of the table.")
    found = answer(
        lambda: site.connection.dynamodb.describe_continuous_backups(
            TableName=site.connection.profile.table
        ),
        _NO_TABLE,
    )
    if found is None:
        return Look(Mark.NOTE, tr("There is no table yet."), change)
    recovery = found["ContinuousBackupsDescription"].get("PointInTimeRecoveryDescription", {})
    if recovery.get("PointInTimeRecoveryStatus") == "ENABLED":
        return Look(Mark.OK, tr("The table can be brought back to any second of the last 35 days."))
    return Look(Mark.NOTE, tr("Rows that are deleted by mistake are gone."), change)


def _mend_recovery(site: Site) -> None:
    deadline = time.monotonic() + _BACKUPS_SECONDS
    while True:
        try:
            with service_errors():
                site.connection.dynamodb.update_continuous_backups(
                    TableName=site.connection.profile.table,
                    PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True},
                )
        except ServiceError as error:
            if error.code != "ContinuousBackupsUnavailableException":
                raise
            if time.monotonic() > deadline:
                raise ServiceError(
                    tr("Point-in-time recovery cannot be turned on yet."),
                    tr("AWS is still preparing the new table for it."),
                    tr("Run setup again in some minutes; what is done stays."),
                    code=error.code,
                    request_id=error.request_id,
                    retryable=True,
                ) from error
            time.sleep(_BACKUPS_PAUSE)
        else:
            return


def _described(site: Site) -> TableDescriptionTypeDef | None:
    found = answer(
        lambda: site.connection.dynamodb.describe_table(TableName=site.connection.profile.table),
        _NO_TABLE,
    )
    return found["Table"] if found else None


def _key(table: Any) -> tuple[tuple[str, str], ...]:
    """Names and types of partition key and sort key."""
    types = {a["AttributeName"]: a["AttributeType"] for a in table["AttributeDefinitions"]}
    by_role = {part["KeyType"]: part["AttributeName"] for part in table["KeySchema"]}
    names = [by_role[role] for role in ("HASH", "RANGE") if role in by_role]
    return tuple((name, types[name]) for name in names)


def _in_words(key: tuple[tuple[str, str], ...]) -> str:
    return tr(", ", "between names").join(tr(_TYPES[kind], name=name) for name, kind in key)


TABLE = Part(
    "table",
    marked("Table"),
    marked("A row for each photo: newest first, by person."),
    _look_at_table,
    _mend_table,
)
BILLING = Part(
    "billing",
    marked("Table's billing"),
    marked("On demand costs nothing while nothing is uploaded."),
    _look_at_billing,
    _mend_billing,
)
RECOVERY = Part(
    "recovery",
    marked("Point-in-time recovery"),
    marked("Deleted or overwritten rows can be brought back."),
    _look_at_recovery,
    _mend_recovery,
)
