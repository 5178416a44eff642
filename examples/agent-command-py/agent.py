"""An agent that is a program: `--target 'command:python3 agent.py'`. The contract is docs/agents.md."""

import json
import re
import sys


def reply(messages, tools):
    last = messages[-1]
    if last["role"] == "tool":
        return {"text": f"I cannot do that: {last['error']}." if "error" in last else "Done, the money is on its way."}
    order = re.search(r"\b[A-Z]-?\d+\b", last["text"])
    if order is None:
        return {"text": "Which order is it?"}
    if all(tool["name"] != "refund" for tool in tools):
        return {"text": f"I cannot refund order {order[0]}."}
    return {"text": "One moment.", "tool_calls": [{"name": "refund", "arguments": {"order": order[0]}}]}


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(reply(request["messages"], request["tools"])), flush=True)
