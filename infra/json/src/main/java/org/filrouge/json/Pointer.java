package org.filrouge.json;

/** JSON pointers (RFC 6901): a name may hold a slash, a pointer then may not. */
final class Pointer {

    private Pointer() {}

    static String of(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
