/** What the program can be told and asked, for programs and for people. */
@NullMarked
package org.filrouge.app.catalogue;

import org.jspecify.annotations.NullMarked;
