#!/usr/bin/env bash
# Installs the programs that some tests use to check written workbooks: LibreOffice opens them, and poppler turns its
# pages into pictures. Without root on Debian or Ubuntu it only prints what to install.
set -euo pipefail
missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
[ ${#missing[@]} -eq 0 ] && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  echo "Installing ${missing[*]} for the tests that open the written workbook in LibreOffice."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Not found: ${missing[*]}. Tests that open the written workbook in LibreOffice use a second library instead."
fi
