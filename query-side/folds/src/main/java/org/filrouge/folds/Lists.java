package org.filrouge.folds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lists as views change them: always a new one. */
public final class Lists {

    private Lists() {}

    /** The list with one more element at its end. */
    public static <T> List<T> and(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return Collections.unmodifiableList(longer);
    }

    /** The list with the element of that name changed; the element is made first when there is none. */
    public static <T> List<T> change(
            List<T> list, Function<T, String> name, String wanted, Supplier<T> fresh, UnaryOperator<T> change) {
        return changeFirst(list, element -> name.apply(element).equals(wanted), fresh, change);
    }

    /** The list with its first matching element changed; the element is made first when there is none. */
    public static <T> List<T> changeFirst(
            List<T> list, Predicate<T> matches, Supplier<T> fresh, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (matches.test(changed.get(i))) {
                changed.set(i, change.apply(changed.get(i)));
                return List.copyOf(changed);
            }
        }
        changed.add(change.apply(fresh.get()));
        return List.copyOf(changed);
    }
}
