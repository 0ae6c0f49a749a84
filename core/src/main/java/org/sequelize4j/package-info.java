/**
 * The front door: everything that a program imports. Interfaces, records, enums and annotations only; the implementation is
 * found at run time, so that nothing here depends on how it is done.
 */
@NullMarked
package org.sequelize4j;

import org.jspecify.annotations.NullMarked;
