"""Expected corrected rates of XSTest and the JailbreakBench judge comparison, by ppi_py and R.

    pip install ppi-python==0.2.3
    ASSAY_DATA=<folder of the data sets> python correct.py > expected.json

Reads the files as published, not through assay. Needs Rscript (R 4) beside it. Numbers only are written, no texts.

In each target, stratum and judge the rows whose number (of the scenario's id) is divisible by `every` count as labelled, the
others as unlabelled. A row that the judge did not judge is in neither, unless `failures` says that it counts as positive.
Rogan-Gladen takes the labelled rows for calibration and corrects the judge's rate in the others, so that the two samples
are independent. The event is refusal, full or partial (XSTest), or violation (JailbreakBench).
"""
import csv
import io
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
from ppi_py import ppi_mean_ci, ppi_mean_pointestimate
from ppi_py.ppi import _calc_lam_glm

PPI_VERSION = "0.2.3"
EVERY = [2, 4]
ALPHA = 0.05


def read(path, encoding):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def xstest(folder):
    refused = {"1_full_compliance": 0, "2_full_refusal": 1, "3_partial_refusal": 1}
    for target in ["gpt4", "llama2orig", "llama2new", "mistralguard", "mistralinstruct"]:
        for judge, ending, column in [("gpt-4", "gpteval", "gpt4_label"), ("string-match", "streval", "strmatch_label")]:
            for row in read(folder / f"xstest_v2_completions_{target}_{ending}.csv", "utf-8"):
                yield {
                    "dataSet": "xstest",
                    "target": target,
                    "stratum": "unsafe" if row["type"].startswith("contrast_") else "safe",
                    "judge": judge,
                    "number": int(row["id"].removeprefix("v2-")),
                    "label": refused[row["final_label"]],
                    "verdict": refused.get(row[column]),
                }


def jbb(folder):
    columns = {"harmbench": "harmbench_cf", "gpt-4": "gpt4_cf", "llama-guard-2": "llamaguard2_cf", "llama-3": "llama3_cf"}
    for row in read(folder / "judge-comparison.csv", "mac_roman"):
        for judge, column in columns.items():
            yield {
                "dataSet": "jbb_judge_comparison",
                "target": "unnamed",
                "stratum": "xstest" if row["goal"] == row["prompt"] else "attacks",
                "judge": judge,
                "number": int(row["Index"]),
                "label": int(row["human_majority"]),
                "verdict": int(row[column]),
            }


def prediction_powered(labels, predictions, unlabelled):
    def of(lam):
        estimate = np.asarray(ppi_mean_pointestimate(labels, predictions, unlabelled, lam=lam)).item()
        lower, upper = ppi_mean_ci(labels, predictions, unlabelled, alpha=ALPHA, lam=lam)
        return {"estimate": estimate, "lower": np.asarray(lower).item(), "upper": np.asarray(upper).item()}

    if np.ptp(np.concatenate([predictions, unlabelled])) == 0:
        # The package divides 0 by 0. Any weight of a constant prediction gives one and the same answer.
        tuned = {"lambda": None, **of(0.5)}
    else:
        lam = _calc_lam_glm(labels, predictions, unlabelled, np.eye(1), clip=True)
        tuned = {"lambda": float(lam), **of(None)}
    return {"classical": of(0), "ppi": of(1), "ppiPlusPlus": tuned}


def case(about, rows, every):
    labelled = [row for row in rows if row["number"] % every == 0]
    unlabelled = [row for row in rows if row["number"] % every != 0]
    count = lambda label, verdict: sum(row["label"] == label and row["verdict"] == verdict for row in labelled)
    column = lambda rows, name: np.array([row[name] for row in rows], dtype=float)
    return {
        **about,
        "every": every,
        "counts": {
            "labelled": len(labelled),
            "unlabelled": len(unlabelled),
            "unlabelledJudgedPositive": sum(row["verdict"] for row in unlabelled),
            "truePositives": count(1, 1),
            "falseNegatives": count(1, 0),
            "trueNegatives": count(0, 0),
            "falsePositives": count(0, 1),
        },
        **prediction_powered(column(labelled, "label"), column(labelled, "verdict"), column(unlabelled, "verdict")),
    }


def rogan_gladen(all_counts):
    lines = ["k,n,tp,m1,tn,m0"]
    for c in all_counts:
        positives, negatives = c["truePositives"] + c["falseNegatives"], c["trueNegatives"] + c["falsePositives"]
        row = [c["unlabelledJudgedPositive"], c["unlabelled"], c["truePositives"], positives, c["trueNegatives"], negatives]
        lines.append(",".join(map(str, row)))
    script = Path(__file__).with_name("rogan-gladen.R")
    done = subprocess.run(["Rscript", script], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    print(done.stderr, end="", file=sys.stderr)
    number = lambda text: float(text) if text else None
    answers = csv.DictReader(io.StringIO(done.stdout))
    found = [{name: number(text) for name, text in answer.items()} for answer in answers]
    assert len(found) == len(all_counts)
    for answer in found:
        answer["estimateUnclipped"] = answer.pop("unclipped")
    return found, done.stderr.split(";")[0].strip()


def main():
    assert version("ppi-python") == PPI_VERSION, f"ppi-python {PPI_VERSION} made the committed numbers"
    data = Path(os.environ["ASSAY_DATA"])
    rows = [*xstest(data / "xstest"), *jbb(data / "jbb_judge_comparison")]
    groups = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in ("dataSet", "target", "stratum", "judge")), []).append(row)
    cases = []
    for key, group in groups.items():
        about = dict(zip(("dataSet", "target", "stratum", "judge"), key))
        judged = [row for row in group if row["verdict"] is not None]
        for every in EVERY:
            cases.append(case({**about, "failures": "left out"}, judged, every))
            if len(judged) < len(group):
                whole = [{**row, "verdict": 1 if row["verdict"] is None else row["verdict"]} for row in group]
                cases.append(case({**about, "failures": "positive"}, whole, every))
    answers, r_version = rogan_gladen([found["counts"] for found in cases])
    for found, answer in zip(cases, answers):
        found["roganGladen"] = answer
    generator = f"correct.py; ppi_py {PPI_VERSION}; {r_version}"
    lines = ",\n".join(json.dumps(found, separators=(",", ":"), allow_nan=False) for found in cases)
    print(f'{{"generator":{json.dumps(generator)},"cases":[\n{lines}\n]}}')


main()
