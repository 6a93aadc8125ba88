"""What is said of a command line that click does not understand, and what to type instead.

click speaks English only, and of one option at a time; its exceptions say enough to do better.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

import click

from gbopen.language import Bilingual
from gbopen.text import nearest


def said(fault: click.ClickException) -> Bilingual:
    """The sentence for a fault of use, and where to read on."""
    told = next((tell(fault) for kind, tell in _TOLD.items() if isinstance(fault, kind)), None)
    sentence = told or Bilingual(
        f"không thực hiện được lệnh này: {fault.format_message()}", fault.format_message()
    )
    context = getattr(fault, "ctx", None)
    if context is None:
        return sentence
    return Bilingual(
        f"{sentence.vi}\nXem cách dùng: {context.command_path} --help",
        f"{sentence.en}\nTo read how: {context.command_path} --help",
    )


def _no_command(fault: Any) -> Bilingual:
    context: click.Context = fault.ctx
    group = context.command
    names = group.list_commands(context) if isinstance(group, click.Group) else []
    name = fault.command_name
    asked_vi, asked_en = _did_you_mean(name, names)
    return Bilingual(
        f'không có lệnh "{name}".{asked_vi} Các lệnh: {", ".join(names)}.',
        f'there is no command "{name}".{asked_en} The commands: {", ".join(names)}.',
    )


def _no_option(fault: Any) -> Bilingual:
    options = [
        name
        for one in fault.ctx.command.get_params(fault.ctx)
        if isinstance(one, click.Option)
        for name in one.opts
    ]
    asked_vi, asked_en = _did_you_mean(fault.option_name, options)
    name = fault.option_name
    return Bilingual(
        f"không có tùy chọn {name}.{asked_vi}", f"there is no option {name}.{asked_en}"
    )


def _missing(fault: Any) -> Bilingual:
    name = _name_of(fault)
    return Bilingual(f"dòng lệnh còn thiếu {name}.", f"{name} is missing.")


def _bad_value(fault: Any) -> Bilingual:
    name = _name_of(fault)
    kind = fault.param.type if fault.param is not None else None
    value = _quoted(fault.message)
    if isinstance(kind, click.Choice):
        choices = [str(one) for one in kind.choices]
        asked_vi, asked_en = _did_you_mean(value, choices)
        known = ", ".join(choices)
        return Bilingual(
            f'{name} không nhận "{value}".{asked_vi} Các giá trị: {known}.',
            f'{name} does not take "{value}".{asked_en} Values: {known}.',
        )
    if isinstance(kind, click.Path):
        return _bad_path(fault, value)
    if isinstance(kind, click.IntRange | click.types.IntParamType):
        return Bilingual(
            f'{name} cần một số nguyên, ví dụ 100; "{value}" không phải là số nguyên.',
            f'{name} takes a whole number such as 100; "{value}" is none.',
        )
    # our own kinds of values say both languages themselves: "tiếng Việt / English"
    vi, _, en = fault.message.partition(" / ")
    return Bilingual(f"{name}: {vi}.", f"{name}: {en or vi}.")


def _bad_path(fault: Any, value: str) -> Bilingual:
    name, message = _name_of(fault), fault.message
    if "does not exist" in message:
        return Bilingual(
            f'{name}: không có "{value}". Đề nghị kiểm tra lại đường dẫn.',
            f'{name}: there is no "{value}". Please check the path.',
        )
    if "is a directory" in message and isinstance(fault.param, click.Argument):
        command = fault.ctx.command_path
        return Bilingual(
            f'{command} nhận một tệp mỗi lần; "{value}" là một thư mục.',
            f'{command} takes one file at a time; "{value}" is a folder.',
        )
    if "is a directory" in message:
        return Bilingual(
            f'{name}: "{value}" là một thư mục; cần tên một tệp.',
            f'{name}: "{value}" is a folder; the name of a file is wanted.',
        )
    if "is a file" in message:
        return Bilingual(
            f'{name}: "{value}" là một tệp; cần tên một thư mục.',
            f'{name}: "{value}" is a file; the name of a folder is wanted.',
        )
    return Bilingual(f'{name}: không dùng được "{value}".', f'{name}: "{value}" cannot be used.')


def _no_value(fault: Any) -> Bilingual:
    if "does not take a value" in fault.message:
        return Bilingual(
            f"tùy chọn {fault.option_name} đứng một mình, không kèm giá trị.",
            f"the option {fault.option_name} stands alone and takes no value.",
        )
    return Bilingual(
        f"sau tùy chọn {fault.option_name} còn thiếu giá trị.",
        f"the option {fault.option_name} needs a value after it.",
    )


def _too_many(fault: Any) -> Bilingual | None:
    if "unexpected extra argument" not in fault.message:
        return None
    extra = re.sub(r".*\((.*)\).*", r"\1", fault.message, flags=re.DOTALL)
    return Bilingual(
        f'dòng lệnh có phần thừa: "{extra}". Tên có dấu cách cần đặt trong ngoặc kép.',
        f'the line has something too many: "{extra}". A name with spaces needs quotation marks.',
    )


# the order matters: a missing value is a bad value as well, and every one a fault of use
_TOLD: dict[type[click.ClickException], Callable[[Any], Bilingual | None]] = {
    click.exceptions.NoSuchCommand: _no_command,
    click.NoSuchOption: _no_option,
    click.MissingParameter: _missing,
    click.BadOptionUsage: _no_value,
    click.BadParameter: _bad_value,
    click.UsageError: _too_many,
}


def _did_you_mean(text: str, known: Iterable[str]) -> tuple[str, str]:
    near = nearest(text, known)
    return (f' Có phải "{near}" không?', f' Did you mean "{near}"?') if near else ("", "")


def _name_of(fault: Any) -> str:
    """The option as it is typed, or the argument as the help calls it."""
    param = fault.param
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return str(param.make_metavar(fault.ctx)).strip("[].") if param is not None else "?"


def _quoted(message: str) -> str:
    """What click quotes first: the value that was typed."""
    found = re.search(r"(['\"])(.*?)\1", message, flags=re.DOTALL)
    return found[2] if found else ""
