/** What every data type and operator does on every database. */
@NullMarked
package org.sequelize4j.behaviour.types;

import org.jspecify.annotations.NullMarked;
