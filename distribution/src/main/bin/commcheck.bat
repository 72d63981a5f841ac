@echo off
rem Runs Commcheck from the folder that this file's folder lies in.
rem JAVA_HOME names the Java to run (17 or newer), COMMCHECK_JAVA_OPTS adds to its options.
rem
rem There are no blocks in parentheses: a variable in one is put in before the block is read, and the ")" of "Program Files (x86)" would end it.
setlocal EnableExtensions DisableDelayedExpansion
set "commcheck_app=%~dp0.."
if not exist "%commcheck_app%\lib\checksums" goto no_app
if not defined JAVA_HOME goto java_on_path
rem Some write quotation marks around it, which would end those that it is put into here.
set "commcheck_home=%JAVA_HOME:"=%"
set "commcheck_java=%commcheck_home%\bin\java.exe"
if not exist "%commcheck_java%" goto no_java_there
goto run

:java_on_path
rem Never a java.exe of the folder that is checked.
set "commcheck_java="
for %%j in (java.exe) do set "commcheck_java=%%~$PATH:j"
if not defined commcheck_java goto no_java

:run
"%commcheck_java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %COMMCHECK_JAVA_OPTS% -cp "%commcheck_app%\lib\*" org.commcheck.cli.Main %*
exit /b %errorlevel%

:no_app
echo commcheck: "%commcheck_app%" is no Commcheck: its folder lib is missing; unpack it again>&2
exit /b 2

:no_java_there
echo commcheck: JAVA_HOME is "%commcheck_home%", but there is no program bin\java.exe in it>&2
exit /b 2

:no_java
echo commcheck: there is no Java; install version 17 or newer, or say in JAVA_HOME where it is>&2
exit /b 2
