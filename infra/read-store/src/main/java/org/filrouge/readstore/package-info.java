/** Where views are kept: an embedded MongoDB by default, a real one by configuration. All of it can be built again from the log. */
@NullMarked
package org.filrouge.readstore;

import org.jspecify.annotations.NullMarked;
