package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.views.pages.Waterfall.Bar;
import org.filrouge.views.pages.Waterfall.Step;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void each_bar_begins_where_the_one_above_it_ends_and_the_last_total_reaches_as_far() {
        List<Bar> bars = Waterfall.of(List.of(total("10"), change("5", "15"), change("-8", "7"), total("7")))
                .bars();
        assertThat(bars).extracting(Bar::kind).containsExactly("total", "more", "less", "total");
        assertThat(bars.get(1).x()).isEqualTo(bars.get(0).end());
        assertThat(bars.get(2).x() + bars.get(2).width()).isEqualTo(bars.get(1).end());
        assertThat(bars.get(3).end()).isEqualTo(bars.get(2).end());
    }

    @Test
    void numbers_below_nought_and_a_nought_alone_can_be_drawn() {
        Waterfall below = Waterfall.of(List.of(total("-4"), change("6", "2"), total("2")));
        assertThat(below.zero())
                .isEqualTo(below.bars().get(0).x() + below.bars().get(0).width());
        assertThat(below.bars()).allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= below.width());
        assertThat(Waterfall.of(List.of(total("0"), total("0"))).bars()).allMatch(bar -> bar.width() > 0);
    }

    private static Step total(String total) {
        return new Step("", "", null, new BigDecimal(total));
    }

    private static Step change(String change, String total) {
        return new Step("", "", new BigDecimal(change), new BigDecimal(total));
    }
}
