/** What the tests of several modules share: values and records drawn at random. */
@NullMarked
package org.filrouge.kernel.testing;

import org.jspecify.annotations.NullMarked;
