@echo off
rem Runs Commcheck from the folder that this file's folder lies in.
rem JAVA_HOME names the Java to run (17 or newer), COMMCHECK_JAVA_OPTS adds to its options.
setlocal
set "home=%~dp0.."
if not exist "%home%\lib\checksums" (
  echo commcheck: %home% is no Commcheck: its folder lib is missing; unpack it again>&2
  exit /b 2
)
set "java=java.exe"
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo commcheck: JAVA_HOME is %JAVA_HOME%, but there is no program bin\java.exe in it>&2
    exit /b 2
  )
) else (
  where java.exe >nul 2>nul
  if errorlevel 1 (
    echo commcheck: there is no Java; install version 17 or newer, or say in JAVA_HOME where it is>&2
    exit /b 2
  )
)
"%java%" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %COMMCHECK_JAVA_OPTS% -cp "%home%\lib\*" org.commcheck.cli.Main %*
exit /b %errorlevel%
