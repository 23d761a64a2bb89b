"""Runs the whole surface of `almanac mcp` with the official client.

Usage: mcp_surface.py PROGRAM DATABASE FOLDER

Prints a line for everything that held; the first thing that does not ends it with an error. The
database is added to, and FOLDER is written in.
"""

import os
import subprocess
import sys
import warnings

import anyio
import mcp_types as types
from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.session import ClientSession
from mcp.client.stdio import stdio_client

# Sessions are what older clients have; that the client calls them old is no mistake.
warnings.simplefilter("ignore", DeprecationWarning)
warnings.simplefilter("ignore", UserWarning)

PROGRAM, DATABASE, FOLDER = sys.argv[1:4]
SERVER = StdioServerParameters(
    command=PROGRAM,
    args=["mcp", "--db", DATABASE],
    env={"ALMANAC_TODAY": os.environ.get("ALMANAC_TODAY", "2026-11-23")},
)

# A call of every tool that needs arguments; the others are called without.
ARGUMENTS = {
    "timeline": {"company": ["OpenAI"], "kind": ["alert"]},
    "valuation": {"company": ["OpenAI"], "currency": "EUR", "rate": ["USD=0.92"]},
    "gap": {"from": "Gemini 3 Pro", "to": "code red"},
    "cadence": {"company": ["OpenAI"], "family": "GPT"},
    "response": {"company": "OpenAI", "to": "Gemini 3 Pro", "within": 30},
    "funding": {"company": ["Mistral"]},
    "metrics": {"company": ["Anthropic"], "name": "revenue"},
    "investor": {"name": "SoftBank"},
    "on": {"date": "2025-12-11", "certain": True},
    "changes": {"since": "2025-12-01", "until": "2025-12-31", "why": False},
    "search": {"text": ["code red"], "limit": 3},
    "show": {"name": "openai/alert/code-red-2025"},
    "check_text": {
        "text": "Google released Gemini 3 Pro on 18 November 2025.",
        "published": "2025-12-20",
    },
    "sources": {"outlet": "The Information"},
    "models": {"company": ["Mistral"]},
    "ask": {"question": "How long after Gemini 3 Pro did OpenAI declare code red?"},
}


def held(what):
    print(what, flush=True)


async def refused(code, call):
    try:
        await call
    except MCPError as error:
        assert error.code == code, (error.code, error)
        return error
    raise AssertionError("nothing was refused")


async def tools(client, whole=True):
    found = (await client.list_tools()).tools
    names = [tool.name for tool in found]
    assert "gap" in names and "check_text" in names, names
    for tool in found:
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema)
        assert tool.annotations.read_only_hint and tool.description and tool.title, tool
    for tool in found if whole else []:
        arguments = ARGUMENTS.get(tool.name, {})
        Draft202012Validator(tool.input_schema).validate(arguments)
        result = await client.call_tool(tool.name, arguments)
        assert not result.is_error, (tool.name, result.content)
        assert result.structured_content and result.content[0].text, tool.name
    gap = await client.call_tool("gap", ARGUMENTS["gap"])
    assert "evidence" in str(gap.structured_content["answer"]), gap
    vague = await client.call_tool("gap", {"from": "code red", "to": "Series C"})
    assert vague.is_error and len(vague.structured_content["candidates"]) > 1, vague
    wrong = await client.call_tool("timeline", {"compny": "OpenAI"})
    assert wrong.is_error and "did you mean company?" in wrong.content[0].text, wrong
    much = await client.call_tool("timeline", {})
    part = much.structured_content["part"]
    assert not much.is_error and part["from"] == 1 and part["to"] < part["of"], part
    rest = await client.call_tool("timeline", {"skip": part["to"]})
    assert rest.structured_content["part"]["from"] == part["to"] + 1, rest.structured_content["part"]
    await refused(-32602, client.call_tool("gpa", {}))


async def resources(client, missing):
    addresses, cursor = [], None
    while True:
        page = await client.list_resources(cursor=cursor)
        assert 0 < len(page.resources) <= 100
        addresses += [str(resource.uri) for resource in page.resources]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert len(addresses) == len(set(addresses))
    articles = [address for address in addresses if address.startswith("almanac://article/")]
    events = [address for address in addresses if address.startswith("almanac://event/")]
    assert len(articles) > 100 and len(events) > 100, (len(articles), len(events))
    assert len(articles) + len(events) == len(addresses)
    for address in (articles[0], articles[-1], events[0], events[-1]):
        contents = (await client.read_resource(address)).contents
        assert [content.mime_type for content in contents] == ["text/markdown", "application/json"]
        assert all(content.text for content in contents)
    templates = (await client.list_resource_templates()).resource_templates
    assert [template.uri_template for template in templates] == [
        "almanac://article/{+key}",
        "almanac://event/{+key}",
    ]
    await refused(missing, client.read_resource("almanac://event/no/such/one"))
    await refused(-32602, client.list_resources(cursor="elsewhere"))


async def prompts(client):
    found = (await client.list_prompts()).prompts
    assert [prompt.name for prompt in found] == ["brief", "fact_check", "what_changed"]
    brief = await client.get_prompt("brief", {"company": "Mistral", "known-by": "2025-11-30"})
    assert "Mistral" in brief.messages[0].content.text
    await refused(-32602, client.get_prompt("fact_check", {}))


async def names(client):
    prompt = types.PromptReference(name="brief")
    found = await client.complete(prompt, {"name": "company", "value": "open"})
    assert "OpenAI" in found.completion.values, found
    template = types.ResourceTemplateReference(uri="almanac://event/{+key}")
    found = await client.complete(template, {"name": "key", "value": "openai/"})
    assert len(found.completion.values) == 100 and found.completion.has_more, found


async def cancelled(client):
    for _ in range(5):
        with anyio.move_on_after(0.001):
            await client.call_tool("timeline", {"why": False})
    answer = await client.call_tool("gap", ARGUMENTS["gap"])
    assert not answer.is_error


async def seeded_meanwhile(client):
    before = await client.call_tool("timeline", {"company": ["Zeta Labs"]})
    assert before.is_error, before
    os.makedirs(f"{FOLDER}/articles", exist_ok=True)
    with open(f"{FOLDER}/entities.yaml", "w") as file:
        file.write("companies:\n  - {key: zeta-labs, name: Zeta Labs}\n")
        file.write("outlets:\n  - {key: the-daily-zeta, name: The Daily Zeta}\n")
    with open(f"{FOLDER}/articles/2025-12-20-zeta.md", "w") as file:
        file.write(
            "---\ntitle: Zeta\npublisher: The Daily Zeta\nurl: https://example.com/zeta\n"
            "language: en\npublished: 2025-12-20\ndigest: true\nclaims:\n"
            "  - release: Zeta One\n    company: Zeta Labs\n    date: 2025-12-19\n"
            "    quote: Zeta Labs released Zeta One on 19 December 2025\n---\n\n"
            "Zeta Labs released Zeta One on 19 December 2025.\n"
        )
    subprocess.run([PROGRAM, "seed", FOLDER, "--db", DATABASE, "--quiet"], check=True)
    after = await client.call_tool("timeline", {"company": ["Zeta Labs"]})
    assert not after.is_error and "Zeta One" in after.content[0].text, after


async def sessions():
    for version in ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "1999-01-01"):
        async with stdio_client(SERVER) as (read, write), ClientSession(read, write) as session:
            request = types.InitializeRequest(
                params=types.InitializeRequestParams(
                    protocol_version=version,
                    capabilities=types.ClientCapabilities(),
                    client_info=types.Implementation(name="test", version="1"),
                )
            )
            result = await session.send_request(request, types.InitializeResult)
            expected = "2025-11-25" if version == "1999-01-01" else version
            assert result.protocol_version == expected, result
            session.adopt(result)
            await session.send_notification(types.InitializedNotification())
            answer = await session.call_tool("gap", ARGUMENTS["gap"])
            assert not answer.is_error
            held(f"a session offered in {version} is in {expected}")


async def main():
    async with Client(SERVER, mode="legacy") as client:
        assert client.server_info.name == "almanac" and client.instructions
        await client.send_ping()
        await tools(client)
        held("tools, each with its schema, its answer and its mistakes")
        await resources(client, -32002)
        held("resources, page by page, read and not there")
        await prompts(client)
        held("prompts")
        await names(client)
        held("names that go on")
        await cancelled(client)
        held("calls that were called off")
        await seeded_meanwhile(client)
        held("a database that was seeded meanwhile")
    await sessions()
    async with Client(SERVER) as client:
        assert client.protocol_version == "2026-07-28", client.protocol_version
        await tools(client, whole=False)
        await resources(client, -32602)
        await prompts(client)
        await names(client)
        await cancelled(client)
        held("all of it without a session, in 2026-07-28")


anyio.run(main)
