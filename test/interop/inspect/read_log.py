"""What Inspect reads from logs, as JSON by file name: `python read_log.py LOG...`."""

import json
import sys
from pathlib import Path

from click.testing import CliRunner
from inspect_ai._cli.main import inspect
from inspect_ai.log import read_eval_log, read_eval_log_sample_summaries
from inspect_ai.log._metric import recompute_metrics
from make_logs import expected, plain


def command(*args):
    """What an `inspect` command prints."""
    result = CliRunner().invoke(inspect, args)
    if result.exception:
        raise result.exception
    return json.loads(result.stdout)


def read(path):
    log = read_eval_log(str(path), resolve_attachments=True)
    what = {**expected(log), "summaries": len(read_eval_log_sample_summaries(str(path)))}
    what["dumped"] = len(command("log", "dump", str(path))["samples"])
    if log.results and log.results.scores:
        recompute_metrics(log)
    return {**what, "recomputed": expected(log)["results"]}


def main(paths):
    listed = command("log", "list", "--json", "--log-dir", str(paths[0].parent))
    print(json.dumps(plain({"logs": {path.name: read(path) for path in paths}, "listed": [Path(log["name"]).name for log in listed]})))


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]])
