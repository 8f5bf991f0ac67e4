package org.waymark.tests;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half: every promise, one after the other. */
@Suite
@SelectPackages("org.waymark.tests.house")
@IncludeClassNamePatterns(".*")
class WhatTheHousePromises {}
