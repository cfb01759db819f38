package org.filrouge.views.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-03-12, 12 mars 2008, 12 March 2008",
        "2008-03-01, 1er mars 2008, 1 March 2008",
        "2007-06, juin 2007, June 2007",
        "2005, 2005, 2005",
        "2009-36, 4e trimestre 2009, Q4 2009",
        "2010-40, 1er semestre 2010, first half of 2010",
        "2008-21, printemps 2008, spring 2008",
        "2008-24, hiver 2008-2009, winter 2008–2009",
        "199X, 1990 – 1999, 1990 – 1999",
        "1994/1995, 1994 – 1995, 1994 – 1995",
        "2008-12/2009-12, décembre 2008 – décembre 2009, December 2008 – December 2009",
        "2009-01/.., dès janvier 2009, from January 2009 on",
        "2008-03-12/.., dès le 12 mars 2008, from 12 March 2008 on",
        "../2009-12, au plus tard décembre 2009, December 2009 at the latest",
        "2006~, vers 2006, about 2006",
        "XXXX, non daté, undated",
    })
    void aDateIsSaidAsExactlyAsItIsToldAndNotMoreExactly(String edtf, String french, String english) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        assertThat(Readers.french().date(date)).isEqualTo(french);
        assertThat(Readers.english().date(date)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2006?, '2006, incertain'", "2006%, 'vers 2006, incertain'"})
    void aDoubtfulDateSaysSo(String edtf, String french) {
        assertThat(Readers.french().date(FuzzyDate.parse(edtf))).isEqualTo(french);
    }
}
