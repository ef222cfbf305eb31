"""A small stand-in for the AWS command line tool: what the documentation calls, and no more.

Calls go through botocore's own models, so a command with a wrong name or value fails here as it
would there. `cloudformation deploy` deploys into moto, in this process alone.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from botocore import xform_name
from botocore.session import Session
from moto import mock_aws


def main(words: list[str]) -> None:
    match words:
        case ["configure"]:
            configure("default")
        case ["configure", "--profile", profile]:
            configure(profile)
        case ["cloudformation", "deploy", *options]:
            deploy(taken(options))
        case [service, "wait", waiter, *options]:
            wait(service, waiter, taken(options))
        case [service, operation, *options]:
            call(service.removesuffix("api"), operation, taken(options))
        case _:
            sys.exit(f"aws: this is not documented: {words}")


def taken(words: list[str]) -> dict[str, list[str]]:
    """The options and the values after each."""
    options: dict[str, list[str]] = {}
    for word in words:
        if word.startswith("--"):
            values = options[word.removeprefix("--")] = []
        else:
            values.append(word)
    return options


def client_of(service: str, options: dict[str, list[str]]) -> Any:
    (region,) = options.pop("region", [None])
    return Session().create_client(service, region_name=region)


def configure(profile: str) -> None:
    folder = Path.home() / ".aws"
    folder.mkdir(exist_ok=True)
    key_id = input("AWS Access Key ID [None]: ")
    secret = input("AWS Secret Access Key [None]: ")
    region = input("Default region name [None]: ")
    input("Default output format [None]: ")
    with (folder / "credentials").open("a") as file:
        file.write(
            f"[{profile}]\naws_access_key_id = {key_id}\naws_secret_access_key = {secret}\n\n"
        )
    section = profile if profile == "default" else f"profile {profile}"
    with (folder / "config").open("a") as file:
        file.write(f"[{section}]\nregion = {region}\n\n")


def deploy(options: dict[str, list[str]]) -> None:
    parameters = [word.partition("=") for word in options.pop("parameter-overrides")]
    (name,), (file,) = options.pop("stack-name"), options.pop("template-file")
    with mock_aws():
        client = client_of("cloudformation", options)
        client.create_stack(
            StackName=name,
            TemplateBody=Path(file).read_text(),
            Parameters=[{"ParameterKey": k, "ParameterValue": v} for k, _, v in parameters],
            Capabilities=options.pop("capabilities"),
        )
        (stack,) = client.describe_stacks(StackName=name)["Stacks"]
    if options or stack["StackStatus"] != "CREATE_COMPLETE":
        sys.exit(f"aws: {stack['StackStatus']} {options}")
    print(f"Successfully created/updated stack - {name}")


def wait(service: str, waiter: str, options: dict[str, list[str]]) -> None:
    client = client_of(service, options)
    arguments = {name.title().replace("-", ""): value for name, (value,) in options.items()}
    client.get_waiter(xform_name(waiter.title().replace("-", ""))).wait(**arguments)


def call(service: str, operation: str, options: dict[str, list[str]]) -> None:
    client = client_of(service, options)
    method = operation.replace("-", "_")
    api = client.meta.method_to_api_mapping[method]
    members = client.meta.service_model.operation_model(api).input_shape.members
    names = {xform_name(member, "-"): member for member in members}
    (query,), _ = options.pop("query", [""]), options.pop("output", [])
    arguments: dict[str, Any] = {}
    for option, (value,) in options.items():
        text = Path(value[7:]).read_text() if value.startswith("file://") else value
        if option == "cli-input-json":
            arguments |= json.loads(text)
            continue
        member = names[option]
        is_text = members[member].type_name == "string"
        arguments[member] = text if is_text else json.loads(text)
    answer = getattr(client, method)(**arguments)
    del answer["ResponseMetadata"]
    print(answer[query] if query else json.dumps(answer, default=str, indent=2))


if __name__ == "__main__":
    main(sys.argv[1:])
