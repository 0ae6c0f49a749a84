/** What each database can do and how it spells it: capabilities, column types, the printer from SQL tree to text, binding and reading of values. */
@NullMarked
package org.sequelize4j.dialect;

import org.jspecify.annotations.NullMarked;
