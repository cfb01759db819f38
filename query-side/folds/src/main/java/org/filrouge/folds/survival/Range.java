package org.filrouge.folds.survival;

import java.math.BigDecimal;

/** The smallest and the largest share that the told dates allow; the same where they are exact enough. */
public record Range(BigDecimal least, BigDecimal most) {}
