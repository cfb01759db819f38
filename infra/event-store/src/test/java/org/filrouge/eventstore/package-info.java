@NullMarked
package org.filrouge.eventstore;

import org.jspecify.annotations.NullMarked;
