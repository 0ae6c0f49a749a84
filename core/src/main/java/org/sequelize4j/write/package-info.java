/** Inserts, updates, deletes and graphs of new instances. */
@NullMarked
package org.sequelize4j.write;

import org.jspecify.annotations.NullMarked;
