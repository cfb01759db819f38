package org.filrouge.acceptance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.filrouge.acceptance.DoorsToTry.Door;
import org.filrouge.acceptance.PartsOfRoles.Keys;
import org.filrouge.kernel.access.Access;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.Rule;

/** Tries an address as every role, inside and outside its part, and as nobody. */
final class AddressTries {

    private final Map<AccessRole, Caller> programs = new EnumMap<>(AccessRole.class);
    private final Map<AccessRole, Visitor> browsers = new EnumMap<>(AccessRole.class);
    private final PartsOfRoles parts;
    private final Program nobody;

    AddressTries(Program program, PartsOfRoles parts) {
        this.parts = parts;
        this.nobody = program;
        for (AccessRole role : AccessRole.values()) {
            String login = PartsOfRoles.login(role);
            programs.put(role, program.as(login));
            Visitor visitor = new Visitor(program.address());
            visitor.signIn(login, program.demonstrationPassword());
            browsers.put(role, visitor);
        }
    }

    List<Tried> row(Rule rule) {
        Door door = DoorsToTry.of(rule);
        List<Tried> row = new ArrayList<>();
        for (AccessRole role : AccessRole.values()) {
            row.add(as(role, rule, door));
        }
        row.add(asNobody(rule, door));
        return row;
    }

    private Tried as(AccessRole role, Rule rule, Door door) {
        return switch (rule.of(role)) {
            case DENIED -> denied(role, rule, door);
            case OWN -> own(role, rule, door);
            case AGGREGATED, ALLOWED -> allowed(role, rule, door);
        };
    }

    private Tried denied(AccessRole role, Rule rule, Door door) {
        List<String> wrong = new ArrayList<>();
        List<String> tried = Stream.of(
                        parts.own(AccessRole.AUDITOR), parts.other(AccessRole.AUDITOR), parts.nothing(role))
                .flatMap(keys -> keys.in(door.address()).stream())
                .distinct()
                .toList();
        for (String address : tried) {
            Reply reply = ask(role, door, address, door.body());
            boolean home = rule.door().equals("GET /") && role == AccessRole.ADMINISTRATOR;
            boolean refused = home
                    ? reply.status() == 302 && reply.header("Location").equals("/rights")
                    : reply.status() == 403 && reply.body().contains(door.isPage() ? "<html" : "access.not-allowed");
            if (!refused) {
                wrong.add(said(role, rule, "denied", reply));
            }
        }
        return new Tried(rule.door(), "–", wrong);
    }

    private Tried allowed(AccessRole role, Rule rule, Door door) {
        Keys keys = role == AccessRole.EVALUATOR ? parts.own(role) : parts.own(AccessRole.AUDITOR);
        Optional<String> address = keys.in(door.address());
        if (address.isEmpty()) {
            return new Tried(rule.door(), "none", List.of());
        }
        Reply reply = ask(role, door, address.get(), door.body());
        List<String> wrong = new ArrayList<>();
        if (reply.status() != door.letIn()) {
            wrong.add(said(role, rule, "allowed", reply));
        }
        if (rule.of(role) == Access.AGGREGATED && !door.isPage()) {
            Reply others = ask(AccessRole.AUDITOR, door, door.address(), door.body());
            if (!others.body().equals(reply.body())) {
                wrong.add(said(role, rule, "not what everybody is told", reply));
            }
        }
        return new Tried(rule.door(), String.valueOf(reply.status()), wrong);
    }

    private Tried own(AccessRole role, Rule rule, Door door) {
        List<String> wrong = new ArrayList<>();
        Optional<String> address = parts.own(role).in(door.address());
        String found = "none";
        if (address.isPresent()) {
            Reply reply = ask(role, door, address.get(), door.body());
            found = String.valueOf(reply.status());
            if (reply.status() != door.letIn()) {
                wrong.add(said(role, rule, "own", reply));
            }
            if (reply.body().contains(parts.other(role).names().get("case"))) {
                wrong.add(said(role, rule, "own tells of another case", reply));
            }
        }
        if (door.ofAPart() && parts.other(role).in(door.address()).isPresent()) {
            found += " / " + other(role, rule, door, wrong);
        }
        return new Tried(rule.door(), found, wrong);
    }

    /** Another's is answered as what does not exist, but for its name. */
    private int other(AccessRole role, Rule rule, Door door, List<String> wrong) {
        Keys other = parts.other(role);
        Keys nothing = parts.nothing(role);
        String address = other.in(door.address()).orElseThrow(() -> new AssertionError(role + " " + door));
        Reply hidden = ask(role, door, address, door.body());
        Reply absent = ask(role, door, nothing.in(door.address()).orElseThrow(), door.body());
        String told = comparable(other, hidden);
        String expected = comparable(nothing, absent);
        if (hidden.status() != absent.status() || !told.equals(expected)) {
            wrong.add(said(role, rule, "other", hidden) + "\nabsent: " + absent.status() + "\n"
                    + differing(told, expected));
        }
        return hidden.status();
    }

    /** An answer without the names in it, nor the place in the log where it was given, which is for everybody. */
    private static String comparable(Keys keys, Reply reply) {
        return keys.without(reply.body())
                .replaceAll("(?s)<footer.*?</footer>", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll(",?\"permalink\":\"[^\"]*\"", "")
                .replaceAll("size(\"?:|%3A)\\d+", "size");
    }

    private static String differing(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return part(one, at) + "\nbut\n" + part(other, at);
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 120));
    }

    private Tried asNobody(Rule rule, Door door) {
        String address = parts.own(AccessRole.AUDITOR).in(door.address()).orElseThrow();
        Reply reply =
                door.isPage() ? new Visitor(nobody.address()).get(address) : send(nobody, door, address, door.body());
        boolean led = reply.status() == 302 && reply.header("Location").contains("/sign-in");
        List<String> wrong = new ArrayList<>();
        if (!rule.open() && !led && !(reply.status() == 401 && reply.body().contains("access.not-signed-in"))) {
            wrong.add("nobody " + rule.door() + ": " + reply.status() + " " + reply.body());
        }
        return new Tried(rule.door(), led ? "sign-in" : String.valueOf(reply.status()), wrong);
    }

    private Reply ask(AccessRole role, Door door, String address, String body) {
        if (!door.isPage()) {
            return send(programs.get(role), door, address, body);
        }
        Visitor visitor = browsers.get(role);
        return door.method().equals("GET") ? visitor.get(address) : visitor.submitted("/password", address, body);
    }

    private static Reply send(Caller caller, Door door, String address, String body) {
        return door.method().equals("GET") ? caller.get(address) : caller.post(address, body);
    }

    private static String said(AccessRole role, Rule rule, String what, Reply reply) {
        String body = reply.body().length() > 300 ? reply.body().substring(0, 300) : reply.body();
        return role + " " + rule.door() + ", " + what + ": " + reply.status() + " " + body;
    }
}
