/** The front door: what a program imports. */
@NullMarked
package org.sequelize4j;

import org.jspecify.annotations.NullMarked;
