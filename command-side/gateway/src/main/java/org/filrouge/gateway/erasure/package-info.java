/** What is approved to be erased is erased: the keys are destroyed, and the log says so. */
@NullMarked
package org.filrouge.gateway.erasure;

import org.jspecify.annotations.NullMarked;
