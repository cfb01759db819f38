package org.filrouge.views.query;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.value.Slug;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.time.Cursor;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;

/** The form answers have, and how what is asked for is found. */
public final class Json {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    /** The length of an object without fields. */
    private static final int NOTHING = 2;

    private Json() {}

    static ResponseEntity<byte[]> answer(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(body));
    }

    /** The same at the two dates of a question, which it names. */
    static ResponseEntity<byte[]> answer(Object body, ViewsAt views) {
        byte[] answer = bytes(body);
        byte[] named = bytes(views.named());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(together(answer, named));
    }

    /** The fields of an answer, for more to be put beside them. */
    public static Map<String, Object> fields(Object answer) {
        return KernelJson.mapper().convertValue(answer, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    public static byte[] bytes(Object body) {
        return KernelJson.mapper().writeValueAsBytes(body);
    }

    /** Two objects as one: the fields of the one, then those of the other. */
    private static byte[] together(byte[] one, byte[] other) {
        if (one.length == NOTHING || other.length == NOTHING) {
            return one.length == NOTHING ? other : one;
        }
        ByteBuffer both = ByteBuffer.allocate(one.length + other.length - 1);
        both.put(one, 0, one.length - 1).put((byte) ',').put(other, 1, other.length - 1);
        return both.array();
    }

    /** A view, or 404 when there is none of that name. */
    public static <V> V found(Optional<V> view) {
        return view.orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** A page of views, and the key to go on from. */
    static <V> ResponseEntity<byte[]> page(
            String name,
            Function<ViewsAt, AnswersByKey<V>> which,
            ViewsAt views,
            @Nullable String after,
            @Nullable Integer limit,
            Function<V, String> key,
            Function<V, Object> shown) {
        int size = limit(limit);
        List<V> found = which.apply(views).page(Cursor.place(after), size + 1);
        List<V> page = found.subList(0, Math.min(size, found.size()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(name, page.stream().map(shown).toList());
        if (found.size() > size) {
            body.put("next", Cursor.after(key.apply(page.getLast()), views));
        }
        return answer(body, views);
    }

    static int limit(@Nullable Integer limit) {
        if (limit == null) {
            return DEFAULT_PAGE;
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.parameter("limit");
        }
        return limit;
    }

    /** A name from an address, or 404 when it cannot be one. */
    public static String slug(String text) {
        try {
            return Slug.check(text);
        } catch (IllegalArgumentException noSlug) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }
}
