"""Work beside the window leaves nothing in it when it is done."""

import gc
import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool
from pytestqt.qtbot import QtBot

from book.errors import BriefbookError
from gui.app import Faults
from gui.jobs import Command, Job
from gui.main_window import MainWindow


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


def test_a_fault_in_a_piece_of_work_is_told_to_who_waits_and_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """The fault comes in another thread, from which the window must not be touched."""

    def work() -> None:
        raise KeyError("a mistake of ours")

    faults = Faults(window)
    job = Job(work, window)
    told: list[BriefbookError] = []
    job.failed.connect(told.append)
    with qtbot.captureExceptions() as caught:
        job.start()
        qtbot.waitUntil(lambda: bool(told and caught))
    threading.Thread(target=lambda: faults.catch(*caught[0])).start()
    qtbot.waitUntil(lambda: "Something went wrong in Briefbook (KeyError" in window.messages.text)


def test_a_command_that_ended_goes_and_may_be_cancelled_all_the_same(parent: QObject, qtbot: QtBot) -> None:
    command = Command(["--version"], parent)
    with qtbot.waitSignal(command.done, timeout=20_000):
        command.start()
    qtbot.waitUntil(lambda: parent.findChildren(Command) == [])
    command.cancel()


def test_a_window_may_go_while_its_work_comes_back(qtbot: QtBot) -> None:
    """What goes in the very moment in which its work is done must not be sent anything: that ended the program."""
    for _ in range(400):
        parents = [QObject() for _ in range(8)]
        for parent in parents:
            Job(lambda: None, parent).start()
        for parent in parents:
            shiboken6.delete(parent)
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
