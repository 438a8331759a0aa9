"""Trains the encoder's upper layers and its head on the authored corpus and writes the weights file.

Called by main.ts with a JSON file of settings and rows: {"intent", "fold", "copy", "pieces"}. Trains twice: without the
scenarios of fold 0, whose answers are the figures of the model card and set the temperature; and, in the same way, on
everything, which is what is written. Each training has a core of its own.
"""

import json
import multiprocessing
import random
import struct
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from teacher import Encoder, TeacherFile

SETTINGS = json.load(open(sys.argv[1], encoding="utf8"))
LAYERS, FROZEN, POSITIONS = SETTINGS["layers"], SETTINGS["frozen"], SETTINGS["positions"]
EPOCHS, BATCH, DROPOUT, SMOOTHING = SETTINGS["epochs"], 48, 0.1, 0.05
BODY_RATE, HEAD_RATE = 1.5e-4, 3e-3
INTENTS = [name for name, _ in SETTINGS["intents"]]
CATEGORIES = list(dict.fromkeys(category for _, category in SETTINGS["intents"]))
CATEGORY_OF = torch.tensor([CATEGORIES.index(category) for _, category in SETTINGS["intents"]])
BEGIN, PADDING, END = 0, 1, 2

teacher = TeacherFile()
index_of = {piece: index for index, piece in enumerate(teacher.pieces)}
TEACHER_ROWS = [teacher.begin, teacher.padding, teacher.end, teacher.unknown] + [
    index_of[piece] for piece, _ in SETTINGS["pieces"]
]
rows = SETTINGS["rows"]
texts = [[BEGIN, *row["pieces"], END] for row in rows]


def padded(chosen):
    longest = max(len(texts[i]) for i in chosen)
    ids = torch.full((len(chosen), longest), PADDING)
    for place, i in enumerate(chosen):
        ids[place, : len(texts[i])] = torch.tensor(texts[i])
    return ids


def freeze(model):
    """What the frozen layers answer for every text, once: they are never trained."""
    states = [None] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), 64):
            chosen = order[start : start + 64]
            ids = padded(chosen)
            x = model.eln(model.word(ids) + model.pos.weight[: ids.shape[1]])
            for layer in model.layers[:FROZEN]:
                x = layer(x, ids != PADDING)
            for place, i in enumerate(chosen):
                states[i] = x[place, : len(texts[i])].bfloat16()
    return states


def forward(model, states, chosen, dropout):
    longest = max(len(texts[i]) for i in chosen)
    x = torch.zeros(len(chosen), longest, teacher.hidden)
    mask = torch.zeros(len(chosen), longest, dtype=torch.bool)
    for place, i in enumerate(chosen):
        x[place, : len(texts[i])] = states[i].float()
        mask[place, : len(texts[i])] = True
    for layer in model.layers[FROZEN:]:
        x = layer(x, mask, dropout)
    weight = mask.float()[..., None]
    mean = (x * weight).sum(1) / weight.sum(1)
    return model.head(F.dropout(mean, dropout, model.training))


def of_categories(scores):
    return torch.zeros(len(scores), len(CATEGORIES)).index_add_(1, CATEGORY_OF, scores.float().softmax(1))


def loss_of(scores, chosen):
    """Intent and category at once: a wrong category costs more than a wrong intent of the right one."""
    intent = torch.tensor([INTENTS.index(rows[i]["intent"]) for i in chosen])
    category = (of_categories(scores) * 0.97 + 0.03 / len(CATEGORIES)).log()
    return F.cross_entropy(scores, intent, label_smoothing=SMOOTHING) + F.nll_loss(category, CATEGORY_OF[intent])


def batches(chosen):
    """Texts of like length together, in random order."""
    random.shuffle(chosen)
    pools = [chosen[start : start + BATCH * 20] for start in range(0, len(chosen), BATCH * 20)]
    pools = [sorted(pool, key=lambda i: len(texts[i])) for pool in pools]
    result = [pool[start : start + BATCH] for pool in pools for start in range(0, len(pool), BATCH)]
    random.shuffle(result)
    return result


def train(name, model, states, chosen):
    for parameter in model.parameters():
        parameter.requires_grad = False
    trained = [*model.layers[FROZEN:].parameters(), *model.head.parameters()]
    for parameter in trained:
        parameter.requires_grad = True
    groups = [
        {"params": model.head.parameters(), "lr": HEAD_RATE},
        {"params": model.layers[FROZEN:].parameters(), "lr": BODY_RATE},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * len(batches(list(chosen)))
    rate = lambda step: min(1, step / (0.06 * steps)) * max(0, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    started = time.time()
    for epoch in range(EPOCHS):
        model.train()
        total, count = 0.0, 0
        for batch in batches(list(chosen)):
            with torch.autocast("cpu", torch.bfloat16):
                scores = forward(model, states, batch, DROPOUT)
            loss = loss_of(scores.float(), batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            total, count = total + loss.item(), count + 1
        print(f"{name}: epoch {epoch + 1} of {EPOCHS}: loss {total / count:.3f}, {time.time() - started:.0f} s", flush=True)


def answers(model, states, chosen):
    model.eval()
    order = sorted(chosen, key=lambda i: len(texts[i]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        parts = [forward(model, states, order[s : s + 64], 0.0).float() for s in range(0, len(order), 64)]
    return order, torch.cat(parts)


def temperature_of(order, scores):
    """Divides the scores so that a probability is how often such an answer is right (on scenarios held out)."""
    right = torch.tensor([CATEGORIES.index(dict(SETTINGS["intents"])[rows[i]["intent"]]) for i in order])
    tried = [t / 20 for t in range(10, 61)]
    return min(tried, key=lambda t: F.nll_loss((of_categories(scores / t) + 1e-9).log(), right).item())


def new_model():
    torch.manual_seed(SETTINGS["seed"])
    random.seed(SETTINGS["seed"])
    return Encoder(teacher, TEACHER_ROWS, len(INTENTS), POSITIONS, LAYERS)


class Body(bytearray):
    """The tensors of the weights file one after the other, each on a boundary of four bytes."""

    def __init__(self):
        super().__init__()
        self.tensors = {}

    def put(self, content):
        at = len(self)
        self.extend(content)
        self.extend(b"\0" * (-len(self) % 4))
        return at

    def floats(self, name, tensor):
        values = tensor.detach().float().numpy().astype(np.float32).ravel()
        self.tensors[name] = {"kind": "f32", "at": self.put(values.tobytes()), "count": values.size}

    def blocks(self, name, tensor):
        """Blocks of 32 weights of 4 bits: the weight of the largest size gets -8 times the scale."""
        values = tensor.detach().float().numpy().reshape(-1, 32)
        largest = values[np.arange(len(values)), np.abs(values).argmax(1)]
        scales = (largest / -8).astype(np.float16)
        whole = scales.astype(np.float32)
        inverse = np.divide(1, whole, out=np.zeros_like(whole), where=whole != 0)
        halves = np.clip(np.round(values * inverse[:, None]) + 8, 0, 15).astype(np.uint8)
        packed = np.zeros((len(values), 18), np.uint8)
        packed[:, :2] = scales.view(np.uint8).reshape(-1, 2)
        packed[:, 2:] = halves[:, :16] | (halves[:, 16:] << 4)
        self.tensors[name] = {"kind": "q4", "at": self.put(packed.tobytes()), "count": values.size}


    def rows(self, name, tensor):
        """Rows of weights of 8 bits: the scales of all rows, then the rows."""
        values = tensor.detach().float().numpy()
        scales = np.abs(values).max(1, keepdims=True) / 127
        whole = np.round(values / np.where(scales == 0, 1, scales)).astype(np.int8)
        at = self.put(scales.astype(np.float32).tobytes() + whole.tobytes())
        self.tensors[name] = {"kind": "q8", "at": at, "count": values.size, "rows": len(values)}


def write(model, temperature, path):
    body = Body()
    body.blocks("word", model.word.weight)
    body.floats("pos", model.pos.weight)
    body.floats("eln.w", model.eln.weight)
    body.floats("eln.b", model.eln.bias)
    for index, layer in enumerate(model.layers):
        for name in ("q", "k", "v", "ao", "fi", "fo"):
            body.rows(f"l{index}.{name}.w", getattr(layer, name).weight)
            body.floats(f"l{index}.{name}.b", getattr(layer, name).bias)
        for name in ("aln", "oln"):
            body.floats(f"l{index}.{name}.w", getattr(layer, name).weight)
            body.floats(f"l{index}.{name}.b", getattr(layer, name).bias)
    body.floats("head.w", model.head.weight)
    body.floats("head.b", model.head.bias)
    least = min(score for _, score in SETTINGS["pieces"])
    scores = np.array([*[least] * 4, *[score for _, score in SETTINGS["pieces"]]], np.float32)
    names = "\n".join(["", "", "", "", *[piece for piece, _ in SETTINGS["pieces"]]])
    at = body.put(scores.tobytes() + names.encode() + b"\0")
    description = {
        "hidden": teacher.hidden,
        "heads": teacher.heads,
        "layers": LAYERS,
        "inner": teacher.inner,
        "positions": POSITIONS,
        "epsilon": teacher.epsilon,
        "begin": BEGIN,
        "end": END,
        "unknown": 3,
        "intents": SETTINGS["intents"],
        "temperature": temperature,
        "corpus": SETTINGS["corpus"],
        "tensors": body.tensors,
        "pieces": {"kind": "f32", "at": at, "count": len(TEACHER_ROWS)},
    }
    head = json.dumps(description, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 4)
    with open(path, "wb") as file:
        file.write(b"MERIDENC" + struct.pack("<I", len(head)) + head + bytes(body))


def measure(states):
    """Trains the twin, and writes its temperature and what it answers about the scenarios it does not know."""
    twin = new_model()
    train("twin", twin, states, [i for i, row in enumerate(rows) if row["fold"] != 0])
    unseen = [i for i, row in enumerate(rows) if row["fold"] == 0 and not row["copy"]]
    order, scores = answers(twin, states, unseen)
    temperature = temperature_of(order, scores)
    probabilities = of_categories(scores / temperature)
    said = [
        {
            "row": i,
            "category": CATEGORIES[int(p.argmax())],
            "confidence": round(float(p.max()), 4),
            "intent": INTENTS[int(s.argmax())],
        }
        for i, p, s in zip(order, probabilities, scores)
    ]
    with open(sys.argv[2], "w", encoding="utf8") as file:
        json.dump({"temperature": temperature, "answers": said}, file)


torch.set_num_threads(1)
model = new_model()
states = freeze(model)
other = multiprocessing.get_context("fork").Process(target=measure, args=(states,))
other.start()
model = new_model()
train("whole", model, states, range(len(rows)))
other.join()
if other.exitcode != 0:
    sys.exit("the twin's training failed; see above")
write(model, json.load(open(sys.argv[2], encoding="utf8"))["temperature"], sys.argv[3])
