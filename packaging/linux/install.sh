#!/bin/sh
# Install Briefbook for this user (or with PREFIX=/usr/local for all): the program, its menu entry and its file type.
# With --remove, take all of it away again. Books are never touched.
set -eu
prefix=${PREFIX:-"$HOME/.local"}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
name=org.briefbook.Briefbook
share=$prefix/share

files() {
    printf '%s\n' "$share/applications/$name.desktop" "$share/mime/packages/$name.xml" \
        "$share/metainfo/$name.metainfo.xml" "$share/icons/hicolor/scalable/apps/$name.svg" "$prefix/bin/briefbook"
}

refresh() {
    command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || true
    command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications" || true
}

if [ "${1:-}" = --remove ]; then
    files | while read -r file; do rm -f "$file"; done
    rm -rf "$prefix/lib/briefbook"
    refresh
    exit 0
fi
mkdir -p "$prefix/bin" "$prefix/lib" "$share/applications" "$share/mime/packages" "$share/metainfo" \
    "$share/icons/hicolor/scalable/apps"
rm -rf "$prefix/lib/briefbook"
cp -R "$here/briefbook" "$prefix/lib/briefbook"
ln -sf "$prefix/lib/briefbook/briefbook" "$prefix/bin/briefbook"
sed "s|^Exec=briefbook|Exec=\"$prefix/bin/briefbook\"|" "$here/$name.desktop" >"$share/applications/$name.desktop"
cp "$here/$name.xml" "$share/mime/packages/"
cp "$here/$name.metainfo.xml" "$share/metainfo/"
cp "$here/briefbook/_internal/resources/icons/briefbook.svg" "$share/icons/hicolor/scalable/apps/$name.svg"
refresh
echo "Briefbook is installed in $prefix/lib/briefbook; start it with $prefix/bin/briefbook or from the menu."
