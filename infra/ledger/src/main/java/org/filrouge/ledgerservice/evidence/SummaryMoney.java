package org.filrouge.ledgerservice.evidence;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** The sums that an event tells, wherever they stand in it: euros, each with its tax basis. */
final class SummaryMoney {

    private SummaryMoney() {}

    static List<String> of(Object event) {
        List<String> sums = new ArrayList<>();
        in("", event, sums);
        return sums;
    }

    private static void in(String name, @Nullable Object value, List<String> sums) {
        switch (value) {
            case Money money -> sums.add(said(name, money));
            case Collection<?> many -> many.forEach(one -> in(name, one, sums));
            case Map<?, ?> many -> many.forEach((key, one) -> in(String.valueOf(key), one, sums));
            case Record part -> inRecord(part, sums);
            case null, default -> {
                // Texts, numbers and dates are no sums.
            }
        }
    }

    private static void inRecord(Record value, List<String> sums) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                in(component.getName(), component.getAccessor().invoke(value), sums);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(component + " cannot be read", closed);
            }
        }
    }

    private static String said(String name, Money money) {
        String sum = money.amount().number() == null
                ? SummaryWords.UNKNOWN
                : money.amount().number().toPlainString() + " €";
        return (name.isEmpty() ? "" : name + " : ") + sum + ", " + SummaryWords.basis(money.basis());
    }
}
