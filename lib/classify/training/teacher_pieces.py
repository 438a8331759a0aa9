"""Writes the teacher's vocabulary, a piece and its score a line, to the file named."""

import sys

from teacher import TeacherFile

teacher = TeacherFile()
marks = {teacher.begin, teacher.padding, teacher.end, teacher.unknown}
with open(sys.argv[1], "w", encoding="utf8") as file:
    for index, (piece, score) in enumerate(zip(teacher.pieces, teacher.scores)):
        if index not in marks and "\t" not in piece and "\n" not in piece:
            file.write(f"{piece}\t{score:.4f}\n")
