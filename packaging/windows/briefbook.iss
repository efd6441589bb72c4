; The Windows installer, for Inno Setup 6: packaging\build.py calls it with /DVersion=...
[Setup]
AppId={{6E1B7C54-9C53-4B0E-9C0B-3D5B8A6C2F41}
AppName=Briefbook
AppVersion={#Version}
DefaultDirName={autopf}\Briefbook
DefaultGroupName=Briefbook
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
UninstallDisplayIcon={app}\briefbook.exe
SetupIconFile=..\..\build\packaging\briefbook.ico
OutputDir=..\..\dist
OutputBaseFilename=briefbook-{#Version}-windows
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\briefbook\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Briefbook"; Filename: "{app}\briefbook.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefbook"; ValueType: string; ValueData: "Briefbook.Book"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.briefbook"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.briefbook+zip"
Root: HKA; Subkey: "Software\Classes\Briefbook.Book"; ValueType: string; ValueData: "Briefing book"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Briefbook.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\briefbook.exe,0"
Root: HKA; Subkey: "Software\Classes\Briefbook.Book\shell\open\command"; ValueType: string; ValueData: """{app}\briefbook.exe"" ""%1"""
