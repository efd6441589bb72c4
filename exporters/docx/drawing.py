"""Pictures as DrawingML (ECMA-376 part 1, 20.4.2): in the line, or beside a paragraph. Lengths are in points."""

from exporters.docx.markup import attribute

_EMU = 12700
"""English Metric Units in a point."""


def inline_picture(relation: str, identity: int, width: float, height: float, alt: str) -> str:
    """A run with a picture that stands in its line."""
    wide, high = round(width * _EMU), round(height * _EMU)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f"{_picture(relation, identity, wide, high, alt)}</wp:inline></w:drawing></w:r>"
    )


def picture_beside(relation: str, identity: int, side: float, alt: str, *, at_left: bool) -> str:
    """A run with a square picture at the edge of the text, at the height of its paragraph, which has to leave room."""
    size, edge = round(side * _EMU), "left" if at_left else "right"
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"'
        ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="margin"><wp:align>{edge}</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{size}" cy="{size}"/><wp:wrapNone/>'
        f"{_picture(relation, identity, size, size, alt)}</wp:anchor></w:drawing></w:r>"
    )


def _picture(relation: str, identity: int, wide: int, high: int, alt: str) -> str:
    said = attribute(alt)
    return (
        f'<wp:docPr id="{identity}" name="Picture {identity}" descr="{said}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{identity}" name="Picture {identity}" descr="{said}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )
