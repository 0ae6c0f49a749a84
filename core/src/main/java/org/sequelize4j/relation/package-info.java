/** The handles of associations and the relation methods under their documented names. */
@NullMarked
package org.sequelize4j.relation;

import org.jspecify.annotations.NullMarked;
