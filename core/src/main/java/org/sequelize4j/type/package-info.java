/** Data types: what a value of a column is in Java, and the refusal of everything else. Uses {@code error} only. */
@NullMarked
package org.sequelize4j.type;

import org.jspecify.annotations.NullMarked;
