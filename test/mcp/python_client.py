"""The official Python client lists the tools of a trial, and makes calls; what it saw goes to standard output as JSON.

Standard input: {"url": ..., "mode": "legacy" or "auto", "calls": [{"tool": ..., "arguments": {...}}, ...]}
"""

import asyncio
import json
import sys

from mcp import Client


async def main(task):
    async with Client(task["url"], mode=task["mode"], read_timeout_seconds=30) as client:
        listed = await client.list_tools()
        seen = []
        for call in task["calls"]:
            result = await client.call_tool(call["tool"], call["arguments"])
            seen.append(
                {
                    "tool": call["tool"],
                    "isError": bool(result.is_error),
                    "structured": result.structured_content,
                    "text": result.content[0].text,
                }
            )
        return {
            "protocol": client.protocol_version,
            "tools": [
                {
                    "name": tool.name,
                    "description": tool.description,
                    "schema": tool.input_schema,
                    "readOnly": tool.annotations.read_only_hint,
                }
                for tool in listed.tools
            ],
            "seen": seen,
        }


print(json.dumps(asyncio.run(main(json.load(sys.stdin)))))
