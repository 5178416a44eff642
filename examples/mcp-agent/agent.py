"""An agent in a world that is served: `pip install mcp`, then `python3 agent.py ADDRESS`. The guide is docs/world-mcp.md."""

import asyncio
import sys

from mcp import Client


async def main(address):
    async with Client(address) as client:

        async def call(name, given):
            result = await client.call_tool(name, given)
            if result.is_error:
                print(f"{name}: {result.structured_content}", file=sys.stderr)
            return result.structured_content

        tools = (await client.list_tools()).tools
        songs = (await call("search", {"kind": "song"}))["items"]
        song = next((song for song in songs if song["price"]["amount"] == 0), songs[0])
        await call("play", {"item": song["id"]})
        shown = {"ref": song["id"], "title": song["title"]}
        await call("present", {"items": [shown], "actions": [{"tool": "play", "item": song["id"]}]})
        print(f"{len(tools)} tools; played {song['title']}")


asyncio.run(main(sys.argv[1]))
