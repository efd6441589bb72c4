"""Work beside the window leaves nothing in it when it is done."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.jobs import Command, Job


class Large:
    """Something that a piece of work is about."""


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def test_what_a_piece_of_work_was_about_is_let_go(parent: QObject, qtbot: QtBot) -> None:
    alive: list[weakref.ref[Large]] = []
    for _ in range(20):
        large = Large()
        alive.append(weakref.ref(large))
        job = Job(lambda large=large: repr(large), parent)
        with qtbot.waitSignal(job.done):
            job.start()
    del large, job
    qtbot.waitUntil(lambda: parent.findChildren(Job) == [])
    gc.collect()
    assert [one for one in alive if one() is not None] == []


def test_work_that_was_given_up_goes_too(parent: QObject, qtbot: QtBot) -> None:
    job = Job(lambda: None, parent)
    job.start()
    job.cancel()
    qtbot.waitUntil(lambda: parent.findChildren(Job) == [])


def test_a_command_that_ended_goes_and_may_be_cancelled_all_the_same(parent: QObject, qtbot: QtBot) -> None:
    command = Command(["--version"], parent)
    with qtbot.waitSignal(command.done, timeout=20_000):
        command.start()
    qtbot.waitUntil(lambda: parent.findChildren(Command) == [])
    command.cancel()
