"""Makes real Inspect logs with the mockllm model: `python make_logs.py FOLDER`.

Each log comes with NAME.expected.json: what Inspect itself reads from it.
"""

import json
import logging
import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("INSPECT_DISPLAY", "none")
os.environ.setdefault("INSPECT_LOG_LEVEL", "error")

import anyio  # noqa: E402
from inspect_ai import Task, eval  # noqa: E402
from inspect_ai.dataset import MemoryDataset, Sample  # noqa: E402
from inspect_ai.log import (  # noqa: E402
    ProvenanceData,
    edit_score,
    invalidate_samples,
    read_eval_log,
    write_eval_log,
)
from inspect_ai.model import (  # noqa: E402
    ChatMessageAssistant,
    ChatMessageUser,
    ContentImage,
    ContentReasoning,
    ContentText,
    ModelOutput,
    get_model,
)
from inspect_ai.model._providers.mockllm import MockLLM  # noqa: E402
from inspect_ai.scorer import (  # noqa: E402
    CORRECT,
    INCORRECT,
    Score,
    accuracy,
    includes,
    match,
    mean,
    scorer,
    stderr,
)
from inspect_ai.scorer._metric import ScoreEdit  # noqa: E402
from inspect_ai.solver import Generate, TaskState, generate, solver, use_tools  # noqa: E402
from inspect_ai.tool import ToolError, tool  # noqa: E402

logging.disable(logging.ERROR)


async def quarter_of_letters(self, text):
    """Counts tokens without the tokenizer, which Inspect would fetch from the network."""
    return len(text) // 4


MockLLM.count_text_tokens = quarter_of_letters

PIXEL = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
LONG = "The weather report goes on. " * 400


@tool
def add():
    async def execute(x: float, y: float):
        """Adds two numbers.

        Args:
            x: one
            y: other
        """
        return str(x + y)

    return execute


@tool
def lookup():
    async def execute(name: str):
        """Looks a name up.

        Args:
            name: what
        """
        raise ToolError(f"there is no {name}")

    return execute


@scorer(metrics=[accuracy(), stderr()])
def sometimes():
    async def score(state: TaskState, target):
        if state.sample_id == 2:
            return Score.unscored(reason="grader_failed", explanation="the grader said nothing")
        return Score(value=CORRECT if state.epoch % 2 else INCORRECT, explanation="by epoch")

    return score


@scorer(metrics=[mean()])
def graded():
    async def score(state: TaskState, target):
        return Score(value=0.25 * len(str(state.sample_id)), answer=state.output.completion)

    return score


@scorer(metrics={"polite": [mean()], "right": [accuracy()]})
def rubric():
    async def score(state: TaskState, target):
        return Score(value={"polite": 1, "right": 0 if state.sample_id == 2 else 1})

    return score


@scorer(metrics=[mean()], assay_event="violation")
def harmful():
    async def score(state: TaskState, target):
        return Score(value=state.sample_id == 3)

    return score


@solver
def breaks_on(*ids):
    async def solve(state: TaskState, generate: Generate):
        if state.sample_id in ids:
            raise RuntimeError("the sandbox went away")
        return state

    return solve


def call(name, arguments, **more):
    return ModelOutput.for_tool_call("mockllm/model", name, arguments, **more)


def says(text):
    return ModelOutput.from_content("mockllm/model", text)


def samples(n):
    return [
        Sample(id=i, input=f"Question {i}?", target="Default", metadata={"topic": f"t{i % 2}"})
        for i in range(1, n + 1)
    ]


def epochs():
    """Three epochs, two scorers, one of them unscored on sample 2."""
    return Task(
        name="epochs",
        dataset=MemoryDataset(samples(4), name="questions"),
        solver=generate(),
        scorer=[match(location="any"), sometimes()],
        epochs=3,
    )


def errors():
    return Task(
        name="errors",
        dataset=MemoryDataset(samples(5)),
        solver=[breaks_on(2, 4), generate()],
        scorer=[includes(), harmful(), rubric()],
    )


def tools():
    return Task(
        name="tools",
        dataset=MemoryDataset(
            [
                Sample(id="sum", input="What is 1 + 2?", target="3"),
            ]
        ),
        solver=[use_tools(add(), lookup()), generate()],
        scorer=[includes()],
    )


def media():
    return Task(
        name="media",
        dataset=MemoryDataset(
            [
                Sample(
                    id="picture",
                    input=[
                        ChatMessageUser(content=[ContentText(text="What is this?"), ContentImage(image=PIXEL)])
                    ],
                    choices=["a dot", "a line"],
                    target=["a dot", "a point"],
                ),
                Sample(id="long", input=LONG, target="x"),
            ]
        ),
        solver=generate(),
        scorer=[includes(), graded()],
    )


def limits(**limit):
    return Task(
        name="limits",
        dataset=MemoryDataset(samples(2)),
        solver=[use_tools(add()), generate()],
        scorer=[includes()],
        **limit,
    )


@solver
def cancels():
    async def solve(state: TaskState, generate: Generate):
        if state.sample_id == 3:
            os.kill(os.getpid(), signal.SIGINT)
            await anyio.sleep(30)
        return await generate(state)

    return solve


def plain(value):
    """As JSON that JavaScript reads: NaN is the text "NaN"."""
    return json.loads(json.dumps(value, default=str), parse_constant=lambda name: name)


def expected(log):
    return plain(
        {
            "status": log.status,
            "task": log.eval.task,
            "model": log.eval.model,
            "samples": [
                {
                    "id": s.id,
                    "epoch": s.epoch,
                    "error": s.error.message if s.error else None,
                    "limit": s.limit.type if s.limit else None,
                    "messages": [[m.role, m.text] for m in s.messages],
                    "calls": [
                        c.arguments for m in s.messages if m.role == "assistant" for c in m.tool_calls or []
                    ],
                    "scores": {k: v.value for k, v in (s.scores or {}).items()},
                    "history": {k: len(v.history) for k, v in (s.scores or {}).items()},
                }
                for s in log.samples or []
            ],
            "results": {
                f"{score.scorer}/{score.name}": {k: m.value for k, m in score.metrics.items()}
                for score in (log.results.scores if log.results else [])
            },
        }
    )


def run(folder, name, tasks, outputs=None, **options):
    model = get_model("mockllm/model", custom_outputs=outputs, memoize=False) if outputs else "mockllm/model"
    options = {"fail_on_error": False, "max_samples": 1, "display": "none", **options}
    made = folder / "made"
    try:
        eval(tasks, model=model, log_dir=str(made), **options)
    except KeyboardInterrupt:  # of the cancelled run
        pass
    (log,) = [file for file in made.iterdir() if not file.name.startswith(".")]
    return keep(folder, name, log)


def keep(folder, name, file):
    target = folder / f"{name}{file.suffix}"
    file.rename(target)
    log = read_eval_log(str(target), resolve_attachments=True)
    (folder / f"{name}.expected.json").write_text(json.dumps(expected(log)))
    return target


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    run(folder, "epochs", epochs())
    run(folder, "epochs-json", epochs(), log_format="json")
    run(folder, "errors", errors())
    run(folder, "retried", errors(), retry_on_error=1)
    thinking = ModelOutput(
        model="mockllm/model",
        choices=[
            {
                "message": ChatMessageAssistant(
                    content=[ContentReasoning(reasoning="one and two"), ContentText(text="It is 3.")]
                ),
                "stop_reason": "stop",
            }
        ],
    )
    run(
        folder,
        "tools",
        tools(),
        [call("add", {"x": 1.0, "y": 2}), call("lookup", {"name": "moon"}), call("fly", {}), thinking],
    )
    run(folder, "media", media(), [says("a dot"), says("nothing")])
    run(folder, "message-limit", limits(message_limit=3), [call("add", {"x": 1, "y": 1})] * 8)
    run(folder, "token-limit", limits(token_limit=5), [says("hello " * 20)] * 8)

    run(folder, "cancelled", Task(name="cancelled", dataset=MemoryDataset(samples(5)), solver=cancels(), scorer=includes()))
    run(folder, "failed", errors(), fail_on_error=True)

    edited = run(folder, "edited", epochs())
    log = read_eval_log(str(edited))
    edit_score(
        log,
        1,
        "match",
        ScoreEdit(
            value=INCORRECT,
            explanation="on second reading",
            provenance=ProvenanceData(author="ana", reason="misread"),
        ),
        epoch=2,
    )
    log = invalidate_samples(log, [log.samples[-1].uuid], ProvenanceData(author="ben", reason="leaked"))
    write_eval_log(log, str(edited))
    keep(folder, "edited", edited)

    # A log as it lies there in mid-run, or after the process was killed: no header, the journal and some samples.
    import zipfile

    with zipfile.ZipFile(folder / "epochs.eval") as whole, zipfile.ZipFile(folder / "half.eval", "w") as half:
        for name in whole.namelist()[:-3]:
            if name not in ("header.json", "summaries.json", "reductions.json"):
                half.writestr(name, whole.read(name), compress_type=zipfile.ZIP_DEFLATED)
    log = read_eval_log(str(folder / "half.eval"), resolve_attachments=True)
    (folder / "half.expected.json").write_text(json.dumps(expected(log)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
