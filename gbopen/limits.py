"""How much gbopen reads: the one place of every limit that a message or a page names.

A file beyond a limit is refused as `file-too-large`, never read in part. Real reports stay far
below; the limits keep time and memory in bounds whatever a file holds.
"""

_MEBIBYTE = 2**20

MOST_BYTES = 256 * _MEBIBYTE  # of a text file, unpacked where it is packed
MOST_ROWS = 1_048_576  # as many as a worksheet of Excel has
MOST_COLUMNS = 16_384  # likewise
MOST_CELLS = 10_000_000  # of a text file
LONGEST_CELL = 1_000_000  # characters; Excel ends at 32,767

MOST_PACKED = 50 * _MEBIBYTE  # of a workbook as it lies on the disk
MOST_UNPACKED = 128 * _MEBIBYTE
MOST_SHEETS = 250
MOST_CELLS_OF_A_SHEET = 3_000_000  # rows times columns, empty ones too: as many are handed on

MOST_COMPARED = 200_000  # names compared with the unknown texts of a column, for hints
MOST_NESTED = 64  # lists and objects of JSON inside one another
