# Read by mvnw when the argument -Prun is there: what must be true before Maven starts, said in plain words.
# Why it is here: src/docs/decisions/0020-one-command.md.

enindgang_refuse() {
  printf '\n%s\n\n' "$1" >&2
  exit 1
}

enindgang_check_java() {
  enindgang_help='installer JDK 17 (Debian: apt-get install openjdk-17-jdk-headless), og kør kommandoen igen.'
  if [ -n "${JAVA_HOME-}" ]; then
    [ -x "$JAVA_HOME/bin/java" ] ||
      enindgang_refuse "JAVA_HOME er sat til $JAVA_HOME, men der er ingen Java; ret eller fjern JAVA_HOME, og kør kommandoen igen."
    enindgang_bin="$JAVA_HOME/bin/"
  else
    command -v java >/dev/null || enindgang_refuse "Java mangler; $enindgang_help"
    enindgang_bin=
  fi
  enindgang_java=$("${enindgang_bin}java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p')
  [ "${enindgang_java:-0}" -ge 17 ] ||
    enindgang_refuse "Java er version ${enindgang_java:-ukendt}, og der skal bruges 17 eller nyere; $enindgang_help"
  command -v "${enindgang_bin}javac" >/dev/null ||
    enindgang_refuse "Der er kun Java til at køre med, ikke til at bygge med (javac mangler); $enindgang_help"
}

# The first time some 600 MB of libraries are fetched; later the build itself needs little.
enindgang_check_disk() {
  enindgang_need=200
  [ -d "${HOME:-/}/.m2/repository/fish/payara/extras/payara-micro" ] || enindgang_need=1000
  for enindgang_folder in "$(dirname "$0")" "${HOME:-/}"; do
    enindgang_free=$(df -Pk "$enindgang_folder" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }')
    [ "${enindgang_free:-$enindgang_need}" -ge "$enindgang_need" ] ||
      enindgang_refuse "Der er kun $enindgang_free MB ledig plads ved $enindgang_folder, og der skal bruges $enindgang_need MB; gør plads, og kør kommandoen igen."
  done
}

# A sign of life every half minute, until the launcher takes over (it deletes the file) or Maven has ended.
enindgang_show_life() {
  enindgang_waited=0
  while sleep 5 && [ -e "$enindgang_building" ]; do
    if ! kill -0 $$ 2>/dev/null; then
      rm -f "$enindgang_building"
    else
      enindgang_waited=$((enindgang_waited + 5))
      [ $((enindgang_waited % 30)) -ne 0 ] || printf '  … %s s\n' "$enindgang_waited"
    fi
  done
}

# Without a language that knows the Danish letters Java could not open a folder named with them.
case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
*UTF-8* | *utf8* | *UTF8*) ;;
*) [ "$(uname)" = Darwin ] || export LC_ALL=C.UTF-8 ;;
esac

enindgang_check_java
enindgang_check_disk
printf '%s\n' 'Én Indgang bygges. Første gang hentes biblioteker; det tager nogle minutter …'
enindgang_building=$(mktemp)
enindgang_show_life &
set -- -q "-Drun.building=$enindgang_building" "$@"
