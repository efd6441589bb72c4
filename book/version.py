"""The version of Briefbook: the window, the command line and the project file all name it."""

__version__ = "0.1.0"
