# Finds a JDK of 21 or newer and Maven, or says plainly what is missing. To be sourced.

jdk_version() {
    "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
    local candidate version on_path
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
        version=$(jdk_version "$candidate")
        if [ "${version:-0}" -ge 21 ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "Fil Rouge needs a JDK of 21 or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders." >&2
    echo "On Debian or Ubuntu: apt-get install openjdk-21-jdk (or Temurin from adoptium.net), then try again." >&2
    return 1
}

find_maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Fil Rouge is built with Maven, and there is no mvn on the PATH." >&2
        echo "On Debian or Ubuntu: apt-get install maven, then try again." >&2
        return 1
    fi
    # Newer JDKs warn of what older Maven versions use inside; nothing a reader could act on.
    if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
        export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    fi
}
