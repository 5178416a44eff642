"""An agent behind a URL: `python3 server.py`, then `--target http://127.0.0.1:8000/`. The contract is docs/agents.md."""

import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


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


class Agent(BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps(reply(request["messages"], request["tools"])).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Agent)
print(f"listening on http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
