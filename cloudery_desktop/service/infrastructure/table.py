"""The photos table: its key, how it is paid for, its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cloudery_desktop.cloud import Mark
from cloudery_desktop.service.errors import ServiceError, service_errors
from cloudery_desktop.service.infrastructure.parts import Look, Part, Site, answer

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TableDescriptionTypeDef

_ON_DEMAND: Literal["PAY_PER_REQUEST"] = "PAY_PER_REQUEST"
_WAIT: Any = {"Delay": 1, "MaxAttempts": 120}
_NO_TABLE = ("ResourceNotFoundException", "TableNotFoundException")


def _look_at_table(site: Site) -> Look:
    name = site.connection.profile.table
    table = _described(site)
    if table is None:
        return Look(
            Mark.WRONG,
            f"There is no table “{name}” in {site.connection.profile.region}.",
            f"Create the table “{name}” (key: userId, uploadedAt; paid by request).",
        )
    found, meant = _key(table), _key(site.document("table"))
    if found == meant:
        return Look(Mark.OK, f"“{name}” is there, with the key {_in_words(meant)}.")
    wrong = f"The key of the table “{name}” is {_in_words(found)}, not {_in_words(meant)}."
    if _is_empty(site):
        return Look(
            Mark.WRONG,
            wrong,
            f"Delete the table “{name}”, which is empty, and create it anew with the right key.",
            caution=f"The table “{name}” is deleted. There is no row in it.",
        )
    return Look(
        Mark.WRONG,
        wrong,
        remedy="A table's key cannot be changed, and there are rows in this one. Let setup make"
        f" another table, for example “{name}-cloudery”.",
    )


def _mend_table(site: Site) -> None:
    name, dynamodb = site.connection.profile.table, site.connection.dynamodb
    with service_errors():
        if _described(site) is not None:
            if not _is_empty(site):  # somebody may have written to it since the plan was shown
                raise ServiceError(
                    f"The table “{name}” is not empty any more.", advice="Look at the plan again."
                )
            dynamodb.delete_table(TableName=name)
            dynamodb.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig=_WAIT)
        dynamodb.create_table(**site.document("table"))
        dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig=_WAIT)


def _look_at_billing(site: Site) -> Look:
    table = _described(site)
    if table is None:
        return Look(Mark.NOTE, "There is no table yet.")
    # A table that was never paid by request has no summary.
    if table.get("BillingModeSummary", {}).get("BillingMode") == _ON_DEMAND:
        return Look(Mark.OK, "On demand: you pay for what you use.")
    return Look(
        Mark.NOTE,
        "Provisioned: you pay by the hour, and a large upload may be slowed down.",
        "Let the table be paid for by request (on demand).",
    )


def _mend_billing(site: Site) -> None:
    name, dynamodb = site.connection.profile.table, site.connection.dynamodb
    with service_errors():
        dynamodb.update_table(TableName=name, BillingMode=_ON_DEMAND)
        dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig=_WAIT)


def _look_at_recovery(site: Site) -> Look:
    change = "Turn on point-in-time recovery of the table."
    found = answer(
        lambda: site.connection.dynamodb.describe_continuous_backups(
            TableName=site.connection.profile.table
        ),
        _NO_TABLE,
    )
    if found is None:
        return Look(Mark.NOTE, "There is no table yet.", change)
    recovery = found["ContinuousBackupsDescription"].get("PointInTimeRecoveryDescription", {})
    if recovery.get("PointInTimeRecoveryStatus") == "ENABLED":
        return Look(Mark.OK, "The table can be brought back to any second of the last 35 days.")
    return Look(Mark.NOTE, "Rows that are deleted by mistake are gone.", change)


def _mend_recovery(site: Site) -> None:
    with service_errors():
        site.connection.dynamodb.update_continuous_backups(
            TableName=site.connection.profile.table,
            PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True},
        )


def _described(site: Site) -> TableDescriptionTypeDef | None:
    found = answer(
        lambda: site.connection.dynamodb.describe_table(TableName=site.connection.profile.table),
        _NO_TABLE,
    )
    return found["Table"] if found else None


def _is_empty(site: Site) -> bool:
    """Looks for a row: the table's own count is hours old."""
    with service_errors():
        rows = site.connection.dynamodb.scan(TableName=site.connection.profile.table, Limit=1)
    return not rows["Items"]


def _key(table: Any) -> tuple[tuple[str, str], ...]:
    """Names and types of partition key and sort key."""
    types = {a["AttributeName"]: a["AttributeType"] for a in table["AttributeDefinitions"]}
    by_role = {part["KeyType"]: part["AttributeName"] for part in table["KeySchema"]}
    names = [by_role[role] for role in ("HASH", "RANGE") if role in by_role]
    return tuple((name, types[name]) for name in names)


def _in_words(key: tuple[tuple[str, str], ...]) -> str:
    words = {"S": "text", "N": "number", "B": "binary"}
    return ", ".join(f"{name} ({words[kind]})" for name, kind in key)


TABLE = Part(
    "table",
    "Table",
    "A row for each photo: newest first, by person.",
    _look_at_table,
    _mend_table,
)
BILLING = Part(
    "billing",
    "Table's billing",
    "On demand costs nothing while nothing is uploaded.",
    _look_at_billing,
    _mend_billing,
)
RECOVERY = Part(
    "recovery",
    "Point-in-time recovery",
    "Deleted or overwritten rows can be brought back.",
    _look_at_recovery,
    _mend_recovery,
)
