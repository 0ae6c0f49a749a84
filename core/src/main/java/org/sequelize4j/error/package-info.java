/** What can go wrong: unchecked exceptions under one root, named as Sequelize names its errors. Uses nothing else of this library. */
@NullMarked
package org.sequelize4j.error;

import org.jspecify.annotations.NullMarked;
