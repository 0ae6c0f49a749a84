/** The built-in validators under Sequelize's names: pure checks of one value, which know no model and no instance. */
@NullMarked
package org.sequelize4j.validation;

import org.jspecify.annotations.NullMarked;
