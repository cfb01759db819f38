/** The one door at which sealed texts are opened: the body of an answer, on its way to who may read it. */
@NullMarked
package org.filrouge.http.texts;

import org.jspecify.annotations.NullMarked;
